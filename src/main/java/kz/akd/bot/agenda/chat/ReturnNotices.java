package kz.akd.bot.agenda.chat;

import kz.akd.bot.agenda.Agenda;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.members.person.MemberFacts.MemberReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members whom messages did not reach for a while what lies ahead, rather than what they have missed. */
@Component
class ReturnNotices {

    private final Agenda agenda;
    private final Visitors visitors;
    private final Mailbox mailbox;
    private final AgendaScreens screens;

    ReturnNotices(Agenda agenda, Visitors visitors, Mailbox mailbox, Doors doors) {
        this.agenda = agenda;
        this.visitors = visitors;
        this.mailbox = mailbox;
        screens = new AgendaScreens(doors);
    }

    @EventListener
    void on(MemberReturned fact) {
        var ahead = agenda.ahead(fact.person());
        if (ahead.isEmpty() || ahead.get().isEmpty()) {
            return;
        }
        visitors.find(fact.person())
                .ifPresent(reader -> mailbox.post(Mail.notice(
                        "returned:" + fact.occasion() + ":" + fact.person(),
                        fact.person(),
                        screens.returned(ahead.get(), reader))));
    }
}
