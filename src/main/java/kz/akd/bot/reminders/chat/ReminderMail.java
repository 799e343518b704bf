package kz.akd.bot.reminders.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.ReminderSender;
import kz.akd.bot.reminders.chat.Notes.Asked;
import kz.akd.bot.shared.Language;
import org.springframework.stereotype.Component;

/** Posts reminders as mail. */
@Component
class ReminderMail implements ReminderSender {

    private final Notes notes;
    private final ReminderScreens screens;
    private final Mailbox mailbox;
    private final Clock clock;

    ReminderMail(Notes notes, ReminderScreens screens, Mailbox mailbox, Clock clock) {
        this.notes = notes;
        this.screens = screens;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    public void tell(List<Bundle> bundles) {
        var asked = new LinkedHashMap<Asked, Language>();
        for (var bundle : bundles) {
            bundle.matters()
                    .forEach(matter -> asked.put(
                            new Asked(bundle.to().person(), matter), bundle.to().language()));
        }
        var said = notes.of(asked);
        var mail = new ArrayList<Mail>();
        for (var bundle : bundles) {
            screen(bundle, said).ifPresent(screen -> mail.add(mail(bundle, screen)));
        }
        mailbox.post(mail);
    }

    /** What comes at night at all has its sound: it is urgent, or they asked for it at this hour. */
    private Mail mail(Bundle bundle, Screen screen) {
        var useful = bundle.matters().stream()
                .map(ReminderInfo::usefulUntil)
                .max(Instant::compareTo)
                .orElseThrow();
        var mail = Mail.notice("reminder:" + bundle.key(), bundle.to().person(), screen)
                .helpingUntil(useful);
        return bundle.isUrgent() || bundle.to().hours().include(clock.instant()) ? mail.urgent() : mail;
    }

    private Optional<Screen> screen(Bundle bundle, Map<Asked, Note> said) {
        var theirs = new LinkedHashMap<ReminderInfo, Note>();
        for (var matter : bundle.matters()) {
            var note = said.get(new Asked(bundle.to().person(), matter));
            if (note != null) {
                theirs.put(matter, note);
            }
        }
        if (theirs.isEmpty()) {
            return Optional.empty();
        } else if (theirs.size() > 1) {
            return Optional.of(ReminderScreens.gathered(theirs));
        }
        var only = theirs.entrySet().iterator().next();
        return Optional.of(screens.one(bundle.to(), only.getKey(), only.getValue()));
    }
}
