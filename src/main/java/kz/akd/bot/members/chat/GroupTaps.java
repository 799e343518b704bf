package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.shared.PersonId;

/** What people tap about groups. */
public final class GroupTaps {

    private GroupTaps() {}

    public static final Tap ALL = ListTap.of("members.groups");

    @TapName("gr")
    public record ShowGroup(GroupId group) implements Tap {}

    @TapName("gr+")
    public record AskToJoinGroup(GroupId group) implements Tap {}

    @TapName("gr~")
    public record WithdrawFromGroup(GroupId group) implements Tap {}

    @TapName("gr-")
    public record LeaveGroup(GroupId group) implements Tap {}

    @TapName("grm")
    public record ShowGroupMembers(GroupId group, int page) implements Tap {}

    @TapName("grm=")
    public record ShowGroupMember(GroupId group, PersonId member) implements Tap {}

    @TapName("grm-")
    public record RemoveFromGroup(GroupId group, PersonId member) implements Tap {}

    @TapName("grm?")
    public record FindForGroup(GroupId group) implements Tap {}

    @TapName("grm+")
    public record AddToGroup(GroupId group, PersonId member) implements Tap {}

    @TapName("grq")
    public record ShowRequests(GroupId group) implements Tap {}

    @TapName("grq+")
    public record LetIn(GroupId group, PersonId member) implements Tap {}

    @TapName("grq-")
    public record TurnDown(GroupId group, PersonId member) implements Tap {}

    @TapName("gro+")
    public record Appoint(GroupId group, PersonId member) implements Tap {}

    @TapName("gro-")
    public record Dismiss(GroupId group, PersonId member) implements Tap {}

    @TapName("grn")
    public record MakeGroup() implements Tap {}

    @TapName("grc-")
    public record RemoveCity(GroupId group, String city) implements Tap {}

    @TapName("grx")
    public record AskToDissolve(GroupId group) implements Tap {}

    @TapName("grx!")
    public record Dissolve(GroupId group) implements Tap {}
}
