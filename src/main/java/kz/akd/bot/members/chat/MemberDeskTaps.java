package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.members.MemberFilter;
import kz.akd.bot.members.Role;
import kz.akd.bot.shared.PersonId;

/** What those who keep the roster tap. */
final class MemberDeskTaps {

    private MemberDeskTaps() {}

    @TapName("mem")
    record ShowMembers() implements Tap {}

    @TapName("mem?")
    record FindMember() implements Tap {}

    @TapName("memg")
    record ShowGrowth() implements Tap {}

    @TapName("meml")
    record ListMembers(MemberFilter filter, int page) implements Tap {}

    @TapName("mem=")
    record ShowMember(PersonId member) implements Tap {}

    @TapName("memsus")
    record Suspend(PersonId member) implements Tap {}

    @TapName("memback")
    record Reinstate(PersonId member) implements Tap {}

    @TapName("memout")
    record Exclude(PersonId member) implements Tap {}

    @TapName("memhon")
    record MakeHonorary(PersonId member) implements Tap {}

    @TapName("roles")
    record ShowRoles(PersonId member) implements Tap {}

    @TapName("role+")
    record GiveRole(PersonId member, Role role) implements Tap {}

    @TapName("role-")
    record TakeRole(PersonId member, Role role) implements Tap {}

    @TapName("audit")
    record ShowAudit(int page) implements Tap {}

    @TapName("auditcsv")
    record SendAudit() implements Tap {}
}
