package kz.akd.bot.chatkit.list;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import kz.akd.bot.chatkit.NamedTap;
import kz.akd.bot.chatkit.screen.TapName;
import org.bson.types.ObjectId;

/**
 * A page of a list, whichever it is.
 *
 * @param about the id of what it is a list of, such as a campaign's pledges; empty for most
 * @param narrowed what it is narrowed down to, as {@link Narrowing} writes it
 */
@TapName("ls")
public record ListTap(String name, String about, String narrowed, int page) implements NamedTap {

    /** What a button carries, without the name of a tap, what stands between, and a page or a wish. */
    private static final int ROOM = 64 - "lw||||SEARCH".length();

    /** The first page of a list, by the key of its title. */
    public static ListTap of(String name) {
        return new ListTap(name, "", "", 0);
    }

    /** The first page of a list of something's. */
    public static ListTap of(String name, ObjectId about) {
        return new ListTap(name, about.toHexString(), "", 0);
    }

    /** As a tap of an earlier release said it: a page, and before it the id of what the list is about. */
    static ListTap former(String name, List<String> fields) {
        var about = fields.size() > 1 ? new ObjectId(Base64.getUrlDecoder().decode(fields.get(0))).toHexString() : "";
        return new ListTap(name, about, "", Integer.parseInt(fields.get(fields.size() - 1)));
    }

    Narrowing narrowing() {
        return Narrowing.read(narrowed);
    }

    ListTap at(int other) {
        return new ListTap(name, about, narrowed, other);
    }

    ListTap to(Narrowing narrowing) {
        return new ListTap(name, about, narrowing.written(), 0);
    }

    /** How many bytes are left for what it is narrowed down to. */
    int room() {
        return ROOM - (name + about).getBytes(StandardCharsets.UTF_8).length;
    }
}
