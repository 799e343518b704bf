package kz.akd.bot.chatkit.edit;

import java.util.Base64;
import kz.akd.bot.chatkit.NamedTap;
import kz.akd.bot.chatkit.screen.TapName;
import org.bson.types.ObjectId;

/**
 * Of the details of something, whichever it is.
 *
 * @param about the id of what is edited
 * @param field which detail; empty for the page of all
 * @param on what a detail that is switched becomes
 */
@TapName("ed")
public record EditTap(String name, String about, String field, boolean on) implements NamedTap {

    /** The page of all details of something, by the name they are edited under. */
    public static EditTap of(String name, Object about) {
        return of(name, about, "");
    }

    /** One detail, to be changed. */
    public static EditTap of(String name, Object about, String field) {
        return new EditTap(name, about.toString(), field, false);
    }

    /** As a tap of an earlier release said it. */
    static EditTap former(String name, String id, String field) {
        return new EditTap(name, new ObjectId(Base64.getUrlDecoder().decode(id)).toHexString(), field, false);
    }
}
