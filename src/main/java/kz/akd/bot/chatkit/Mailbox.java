package kz.akd.bot.chatkit;

import java.util.Collection;

/** Where features post their mail; it is sent when its time has come and Telegram's pace allows. */
public interface Mailbox {

    /** Accepts mail for good: once this returns, a crash does not lose it. The same key again is not sent again. */
    void post(Mail mail);

    /** The same for many at once. After a crash in the middle, post them again: those accepted go out once. */
    void post(Collection<Mail> mail);
}
