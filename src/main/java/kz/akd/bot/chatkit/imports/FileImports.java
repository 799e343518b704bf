package kz.akd.bot.chatkit.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.imports.ImportTaps.ApplyImport;
import kz.akd.bot.chatkit.imports.ImportTaps.ShowImport;
import kz.akd.bot.chatkit.letter.Downloads;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/**
 * Takes in files that officers send. A file waits a day; it is applied once, by its sender alone and while they may, row by
 * row: what a crash leaves is done when it is applied again.
 */
@Component
public final class FileImports implements ChatFeature, Sweep {

    private final Documents<ObjectId, WaitingFile> files;
    private final Downloads downloads;
    private final Clock clock;
    private final Map<String, KnownImport<?, ?, ?>> known = new HashMap<>();

    FileImports(Documents<ObjectId, WaitingFile> files, Downloads downloads, Clock clock) {
        this.files = files;
        this.downloads = downloads;
        this.clock = clock;
    }

    /** Makes an import known; while its feature is made, so that its form goes on after a restart. */
    public void add(FileImport<?, ?, ?> added) {
        if (known.put(added.name(), new KnownImport<>(added, files, downloads, clock)) != null) {
            throw new IllegalStateException("two imports of the same name: " + added.name());
        }
    }

    /** Asks for a file, of whoever may send one. */
    public Answer ask(Visitor visitor, FileImport<?, ?, ?> wanted) {
        return Objects.requireNonNull(known.get(wanted.name())).ask(visitor);
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ShowImport.class, (visitor, tap) -> waiting(tap.file(), (of, file) -> of.show(visitor, file, tap)));
        routes.tap(
                ApplyImport.class, (visitor, tap) -> waiting(tap.file(), (of, file) -> of.apply(visitor, file, tap)));
        known.values().forEach(each -> routes.dialog(each.form()));
    }

    private Answer waiting(ObjectId id, BiFunction<KnownImport<?, ?, ?>, WaitingFile, Answer> answer) {
        return files.find(id)
                .flatMap(
                        file -> Optional.ofNullable(known.get(file.importing())).map(of -> answer.apply(of, file)))
                .orElseGet(() ->
                        Answer.showing(Screen.saying("chatkit.import.gone").backHome()));
    }

    @Override
    public String name() {
        return "old-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var old = clock.instant().minus(KnownImport.PATIENCE);
        files.due("at", old).stream().filter(file -> file.at().isBefore(old)).forEach(file -> files.remove(file.id()));
    }
}
