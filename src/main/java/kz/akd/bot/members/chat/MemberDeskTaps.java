package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.directory.MemberFilter;
import kz.akd.bot.shared.PersonId;

/** What those who keep the roster tap. */
public final class MemberDeskTaps {

    private MemberDeskTaps() {}

    @TapName("mem")
    public record ShowMembers() implements Tap {}

    @TapName("mem?")
    public record FindMember() implements Tap {}

    @TapName("memg")
    public record ShowGrowth() implements Tap {}

    @TapName("meml")
    public record ListMembers(MemberFilter filter, int page) implements Tap {}

    @TapName("mem=")
    public record ShowMember(PersonId member) implements Tap {}

    @TapName("memsus")
    public record Suspend(PersonId member) implements Tap {}

    @TapName("memback")
    public record Reinstate(PersonId member) implements Tap {}

    @TapName("memout")
    public record Exclude(PersonId member) implements Tap {}

    @TapName("memhon")
    public record MakeHonorary(PersonId member) implements Tap {}

    @TapName("roles")
    public record ShowRoles(PersonId member) implements Tap {}

    @TapName("role+")
    public record GiveRole(PersonId member, Role role) implements Tap {}

    @TapName("role-")
    public record TakeRole(PersonId member, Role role) implements Tap {}

    @TapName("audit")
    public record ShowAudit(int page) implements Tap {}

    @TapName("auditcsv")
    public record SendAudit() implements Tap {}
}
