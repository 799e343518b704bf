package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.shared.PersonId;

/** What people tap about families. */
public final class FamilyTaps {

    private FamilyTaps() {}

    @TapName("fam")
    public record ShowFamily() implements Tap {}

    @TapName("fam?")
    public record FindMyMember() implements Tap {}

    @TapName("fam+")
    public record SayFamily(PersonId member) implements Tap {}

    @TapName("fam!")
    public record ConfirmFamily(PersonId spouse) implements Tap {}

    @TapName("fam~")
    public record AskToPart(PersonId spouse) implements Tap {}

    @TapName("fam-")
    public record Part(PersonId spouse) implements Tap {}

    @TapName("famd?")
    public record FindMemberFor(PersonId spouse) implements Tap {}

    @TapName("famd+")
    public record LinkFamily(PersonId spouse, PersonId member) implements Tap {}

    @TapName("famd-")
    public record UnlinkFamily(PersonId spouse) implements Tap {}
}
