package kz.akd.bot.chatkit;

/** Where features post their mail; it is sent when its time has come and Telegram's pace allows. */
public interface Mailbox {

    /** Accepts mail for good: once this returns, a crash does not lose it. The same key again is not sent again. */
    void post(Mail mail);
}
