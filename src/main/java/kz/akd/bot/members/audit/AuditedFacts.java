package kz.akd.bot.members.audit;

import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupFacts.GroupChanged;
import kz.akd.bot.members.groups.GroupFacts.GroupJoined;
import kz.akd.bot.members.groups.GroupFacts.GroupLeft;
import kz.akd.bot.members.groups.GroupFacts.JoinDeclined;
import kz.akd.bot.members.groups.GroupFacts.OfficeGiven;
import kz.akd.bot.members.groups.GroupFacts.OfficeTaken;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.person.FamilyFacts.FamilyLinked;
import kz.akd.bot.members.person.FamilyFacts.FamilyParted;
import kz.akd.bot.members.person.MemberFacts.ApplicationDeclined;
import kz.akd.bot.members.person.MemberFacts.MemberAdmitted;
import kz.akd.bot.members.person.MemberFacts.StandingChanged;
import kz.akd.bot.shared.ConstantKey;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the audit log what officers did, from the facts of it: a crash in between writes it later. */
@Component
class AuditedFacts {

    private final AuditLog audit;
    private final GroupStore groups;

    AuditedFacts(AuditLog audit, GroupStore groups) {
        this.audit = audit;
        this.groups = groups;
    }

    @EventListener
    void on(MemberAdmitted fact) {
        audit.write(
                fact.by(),
                "application.approved",
                fact.person(),
                fact.application().value(),
                "");
    }

    @EventListener
    void on(ApplicationDeclined fact) {
        audit.write(
                fact.by(),
                "application.declined",
                fact.person(),
                fact.application().value(),
                "");
    }

    @EventListener
    void on(GroupChanged fact) {
        var what = ConstantKey.of("group.", fact.matter());
        audit.write(fact.by(), what, fact.by(), fact.occasion(), fact.detail());
    }

    @EventListener
    void on(GroupJoined fact) {
        if (!fact.by().equals(fact.person())) {
            about(fact.group(), fact.by(), "group.added", fact.person(), fact.occasion());
        }
    }

    @EventListener
    void on(GroupLeft fact) {
        if (!fact.by().equals(fact.person())) {
            about(fact.group(), fact.by(), "group.removed", fact.person(), fact.occasion());
        }
    }

    @EventListener
    void on(JoinDeclined fact) {
        about(fact.group(), fact.by(), "group.declined", fact.person(), fact.occasion());
    }

    @EventListener
    void on(OfficeGiven fact) {
        about(fact.group(), fact.by(), "group.office-given", fact.person(), fact.occasion());
    }

    @EventListener
    void on(OfficeTaken fact) {
        about(fact.group(), fact.by(), "group.office-taken", fact.person(), fact.occasion());
    }

    @EventListener
    void on(FamilyLinked fact) {
        if (!fact.by().equals(fact.member())) {
            audit.write(fact.by(), "family.linked", fact.spouse(), fact.occasion(), "");
        }
    }

    @EventListener
    void on(FamilyParted fact) {
        if (!fact.by().equals(fact.member()) && !fact.by().equals(fact.spouse())) {
            audit.write(fact.by(), "family.parted", fact.spouse(), fact.occasion(), "");
        }
    }

    private void about(GroupId group, PersonId by, String what, PersonId whom, ObjectId occasion) {
        audit.write(
                by, what, whom, occasion, groups.find(group).map(Group::name).orElse(""));
    }

    @EventListener
    void on(StandingChanged fact) {
        var what = ConstantKey.of("member.", fact.matter());
        audit.write(fact.by(), what, fact.person(), fact.occasion(), fact.detail());
    }
}
