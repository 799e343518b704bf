package kz.akd.bot.agenda.chat;

import kz.akd.bot.agenda.Agenda;
import kz.akd.bot.agenda.WeekBegan;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.text.Visitors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members on Monday what their week brings; nothing where it brings nothing. */
@Component
class WeekNotices {

    private final Agenda agenda;
    private final Visitors visitors;
    private final Mailbox mailbox;
    private final AgendaScreens screens;

    WeekNotices(Agenda agenda, Visitors visitors, Mailbox mailbox, Doors doors) {
        this.agenda = agenda;
        this.visitors = visitors;
        this.mailbox = mailbox;
        screens = new AgendaScreens(doors);
    }

    @EventListener
    void on(WeekBegan fact) {
        var week = agenda.ahead(fact.person())
                .map(listing -> listing.only(item -> item.begins().isBefore(fact.ends())));
        if (week.isEmpty() || week.get().isEmpty()) {
            return;
        }
        visitors.find(fact.person())
                .ifPresent(reader -> mailbox.post(Mail.notice(
                        "week:" + fact.monday() + ":" + fact.person(),
                        fact.person(),
                        screens.week(week.get(), reader))));
    }
}
