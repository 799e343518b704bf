package kz.akd.bot.members.chat.desk;

import java.time.Duration;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.access.AfterAbsence;
import kz.akd.bot.members.access.AfterAbsence.Question;
import kz.akd.bot.members.access.Officers;
import kz.akd.bot.members.chat.AbsenceTaps.LeaveOutAfterAbsence;
import kz.akd.bot.members.chat.AbsenceTaps.SendAfterAbsence;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Asks administrators what becomes of what was due while the bot was away. */
@Component
class AbsenceNotices implements Sweep {

    private final AfterAbsence afterAbsence;
    private final Officers officers;
    private final Mailbox mailbox;

    AbsenceNotices(AfterAbsence afterAbsence, Officers officers, Mailbox mailbox) {
        this.afterAbsence = afterAbsence;
        this.officers = officers;
        this.mailbox = mailbox;
    }

    @Override
    public String name() {
        return "absence-question";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    /** Asked twice, it comes once. */
    @Override
    public void run() {
        afterAbsence.question().ifPresent(this::ask);
    }

    private void ask(Question question) {
        var away = question.away();
        long until = away.until().toEpochMilli();
        var screen = Screen.saying("members.absence.ask", away.since(), away.until(), question.waiting())
                .offering(Button.of(new SendAfterAbsence(until), "members.absence.send"))
                .offering(Button.of(new LeaveOutAfterAbsence(until), "members.absence.leave-out"))
                .backHome();
        for (var administrator : officers.administrators()) {
            mailbox.post(Mail.notice("absence:" + until + ":" + administrator, administrator, screen));
        }
    }
}
