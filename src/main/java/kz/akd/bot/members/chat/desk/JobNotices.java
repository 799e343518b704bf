package kz.akd.bot.members.chat.desk;

import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.access.Officers;
import kz.akd.bot.shared.facts.ListenerFacts.ListenerFailing;
import kz.akd.bot.shared.facts.ListenerFacts.ListenerWorksAgain;
import kz.akd.bot.shared.facts.SweepFacts;
import kz.akd.bot.shared.facts.SweepFacts.SweepFailing;
import kz.akd.bot.shared.facts.SweepFacts.SweepWorksAgain;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells administrators when the bot does not do some of its work by itself, and when it does so again. */
@Component
class JobNotices {

    private final Officers officers;
    private final Mailbox mailbox;

    JobNotices(Officers officers, Mailbox mailbox) {
        this.officers = officers;
        this.mailbox = mailbox;
    }

    @EventListener
    void on(SweepFailing fact) {
        tell("failing", fact, Screen.saying("members.notice.job-failing", fact.sweep(), fact.at(), fact.reason()));
    }

    @EventListener
    void on(SweepWorksAgain fact) {
        tell("works", fact, Screen.saying("members.notice.job-works", fact.sweep(), fact.since()));
    }

    @EventListener
    void on(ListenerFailing fact) {
        tell(
                "unheard:" + fact.listener() + ":" + fact.since(),
                Screen.saying("members.notice.listener-failing", fact.listener(), fact.since(), fact.reason()));
    }

    @EventListener
    void on(ListenerWorksAgain fact) {
        tell(
                "heard:" + fact.listener() + ":" + fact.since(),
                Screen.saying("members.notice.listener-works", fact.listener(), fact.since()));
    }

    private void tell(String what, SweepFacts fact, Screen screen) {
        tell("job-" + what + ":" + fact.sweep() + ":" + fact.number(), screen);
    }

    private void tell(String occasion, Screen screen) {
        for (var administrator : officers.administrators()) {
            mailbox.post(Mail.notice(occasion + ":" + administrator, administrator, screen.backHome()));
        }
    }
}
