package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.members.VisibleField;

/** What can be tapped about one's own profile. */
public final class ProfileTaps {

    private ProfileTaps() {}

    /** What a member edits of themselves. */
    public enum Field {
        NAME,
        UNIT,
        PHONE,
        EMAIL,
        BIRTHDAY,
        PHOTO,
        CITY
    }

    @TapName("me")
    public record ShowProfile() implements Tap {}

    @TapName("me=")
    public record Edit(Field field) implements Tap {}

    @TapName("me-")
    public record Remove(Field field) implements Tap {}

    @TapName("mepriv")
    public record ShowPrivacyChoices() implements Tap {}

    @TapName("meshare")
    public record Share(VisibleField what, boolean shown) implements Tap {}

    @TapName("megreet")
    public record Greet(boolean wanted) implements Tap {}

    @TapName("meleave")
    public record AskToLeave() implements Tap {}

    @TapName("meleave!")
    public record Leave() implements Tap {}
}
