package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.members.Shared;

/** What can be tapped about one's own profile. */
final class ProfileTaps {

    private ProfileTaps() {}

    /** What a member edits of themselves. */
    enum Field {
        NAME,
        UNIT,
        PHONE,
        EMAIL,
        BIRTHDAY,
        PHOTO,
        CITY
    }

    @TapName("me")
    record ShowProfile() implements Tap {}

    @TapName("me=")
    record Edit(Field field) implements Tap {}

    @TapName("me-")
    record Remove(Field field) implements Tap {}

    @TapName("mepriv")
    record ShowPrivacyChoices() implements Tap {}

    @TapName("meshare")
    record Share(Shared what, boolean shown) implements Tap {}

    @TapName("megreet")
    record Greet(boolean wanted) implements Tap {}

    @TapName("meleave")
    record AskToLeave() implements Tap {}

    @TapName("meleave!")
    record Leave() implements Tap {}
}
