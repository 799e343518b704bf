package kz.akd.bot.members;

import java.util.Locale;
import kz.akd.bot.members.MemberFacts.ApplicationDeclined;
import kz.akd.bot.members.MemberFacts.MemberAdmitted;
import kz.akd.bot.members.MemberFacts.StandingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the audit log what officers did, from the facts of it: a crash in between writes it later. */
@Component
class AuditedFacts {

    private final AuditLog audit;

    AuditedFacts(AuditLog audit) {
        this.audit = audit;
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
    void on(StandingChanged fact) {
        var what = "member." + fact.matter().name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.write(fact.by(), what, fact.person(), fact.occasion(), fact.detail());
    }
}
