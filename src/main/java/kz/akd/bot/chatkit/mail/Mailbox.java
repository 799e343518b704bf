package kz.akd.bot.chatkit.mail;

import java.util.Collection;
import java.util.Map;

/** Where features post their mail; it is sent when its time has come and Telegram's pace allows. */
public interface Mailbox {

    /**
     * Accepts mail for good: once this returns, a crash does not lose it. The same key again is not sent again. Whoever is
     * known to be out of reach is not tried: {@link #fates} says so at once. Nobody knows somebody who is not kept: mail to
     * them is dropped.
     */
    void post(Mail mail);

    /** The same for many at once. After a crash in the middle, post them again: those accepted go out once. */
    void post(Collection<Mail> mail);

    /** What has become of mail, by its keys. Keys that were never posted, or called back, are left out. */
    Map<String, Fate> fates(Collection<String> keys);

    /**
     * Calls back what is not under way yet: it is not sent, and its keys may be posted again. What is under way, or in the
     * hands of another node, goes out all the same; {@link #fates} tells. So may the keys of what did not reach anybody, as
     * whoever it was for may have come back.
     */
    void callBack(Collection<String> keys);
}
