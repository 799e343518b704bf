package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.shared.PersonId;

/** What people tap about families. */
final class FamilyTaps {

    private FamilyTaps() {}

    @TapName("fam")
    record ShowFamily() implements Tap {}

    @TapName("fam?")
    record FindMyMember() implements Tap {}

    @TapName("fam+")
    record SayFamily(PersonId member) implements Tap {}

    @TapName("fam!")
    record ConfirmFamily(PersonId spouse) implements Tap {}

    @TapName("fam~")
    record AskToPart(PersonId spouse) implements Tap {}

    @TapName("fam-")
    record Part(PersonId spouse) implements Tap {}

    @TapName("famd?")
    record FindMemberFor(PersonId spouse) implements Tap {}

    @TapName("famd+")
    record LinkFamily(PersonId spouse, PersonId member) implements Tap {}

    @TapName("famd-")
    record UnlinkFamily(PersonId spouse) implements Tap {}
}
