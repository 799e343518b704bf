package kz.akd.bot.events.chat;

import java.util.Locale;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.events.Answered;
import kz.akd.bot.events.Event;

/** What a member sees after answering an invitation: the card as it now is, and a word on what became of the answer. */
final class AnswerScreens {

    private AnswerScreens() {}

    /** @param notice how many minutes before the event those who join remotely have the link */
    static Answer of(Answered answered, long notice, Function<Event, Screen> card) {
        if (answered instanceof Answered.Seated seated) {
            return Answer.showing(card.apply(seated.event())).toasting("events.toast.seated");
        } else if (answered instanceof Answered.Waiting waiting) {
            return Answer.showing(card.apply(waiting.event())).toasting("events.toast.waiting", waiting.position());
        } else if (answered instanceof Answered.JoiningRemotely remote) {
            return Answer.showing(card.apply(remote.event())).toasting("events.toast.remote", notice);
        } else if (answered instanceof Answered.Undecided undecided) {
            return Answer.showing(card.apply(undecided.event())).toasting("events.toast.maybe");
        } else if (answered instanceof Answered.NotComing notComing) {
            return Answer.showing(card.apply(notComing.event())).toasting("events.toast.declined");
        } else if (answered instanceof Answered.Refused refused) {
            var reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Answer.showing(card.apply(refused.event())).toasting("events.toast.refused." + reason);
        } else if (answered instanceof Answered.NotInvited) {
            return Answer.showing(CardScreens.notInvited());
        } else if (answered instanceof Answered.Gone) {
            return Answer.showing(CardScreens.gone()).toasting("events.toast.gone");
        }
        return Answer.showing(CardScreens.membersOnly());
    }
}
