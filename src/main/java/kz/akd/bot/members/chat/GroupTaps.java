package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.shared.PersonId;

/** What people tap about groups. */
final class GroupTaps {

    private GroupTaps() {}

    static final Tap ALL = ListTap.of("members.groups");

    @TapName("gr")
    record ShowGroup(GroupId group) implements Tap {}

    @TapName("gr+")
    record AskToJoinGroup(GroupId group) implements Tap {}

    @TapName("gr~")
    record WithdrawFromGroup(GroupId group) implements Tap {}

    @TapName("gr-")
    record LeaveGroup(GroupId group) implements Tap {}

    @TapName("grm")
    record ShowGroupMembers(GroupId group, int page) implements Tap {}

    @TapName("grm=")
    record ShowGroupMember(GroupId group, PersonId member) implements Tap {}

    @TapName("grm-")
    record RemoveFromGroup(GroupId group, PersonId member) implements Tap {}

    @TapName("grm?")
    record FindForGroup(GroupId group) implements Tap {}

    @TapName("grm+")
    record AddToGroup(GroupId group, PersonId member) implements Tap {}

    @TapName("grq")
    record ShowRequests(GroupId group) implements Tap {}

    @TapName("grq+")
    record LetIn(GroupId group, PersonId member) implements Tap {}

    @TapName("grq-")
    record TurnDown(GroupId group, PersonId member) implements Tap {}

    @TapName("gro+")
    record Appoint(GroupId group, PersonId member) implements Tap {}

    @TapName("gro-")
    record Dismiss(GroupId group, PersonId member) implements Tap {}

    @TapName("grn")
    record MakeGroup() implements Tap {}

    @TapName("grc-")
    record RemoveCity(GroupId group, String city) implements Tap {}

    @TapName("grx")
    record AskToDissolve(GroupId group) implements Tap {}

    @TapName("grx!")
    record Dissolve(GroupId group) implements Tap {}
}
