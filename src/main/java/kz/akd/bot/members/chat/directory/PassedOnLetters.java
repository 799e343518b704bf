package kz.akd.bot.members.chat.directory;

import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.members.chat.LetterWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes on what members write to each other. */
@Component
class PassedOnLetters {

    private final Mailbox mailbox;

    PassedOnLetters(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @EventListener
    void on(LetterWritten letter) {
        mailbox.post(Mail.notice(
                "letter:" + letter.run(),
                letter.recipient().id(),
                DirectoryScreens.letter(letter.sender(), letter.words())));
    }
}
