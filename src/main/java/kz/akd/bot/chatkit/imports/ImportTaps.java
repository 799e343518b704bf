package kz.akd.bot.chatkit.imports;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import org.bson.types.ObjectId;

/** What is tapped under the preview of any file. */
final class ImportTaps {

    private ImportTaps() {}

    /** What a page of a preview shows. */
    enum Part {
        /** The first of each. */
        ALL,
        FRESH,
        CHANGED,
        SAME,
        REMARKS,
        FAULTS
    }

    @TapName("imp=")
    record ShowImport(ObjectId file, Part part, int page) implements Tap {}

    /**
     * Applies a file.
     *
     * @param rows how many it was about, for the first sight of its progress
     */
    @TapName("imp+")
    record ApplyImport(ObjectId file, String way, int rows) implements Tap {}
}
