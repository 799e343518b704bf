package kz.akd.bot.events.chat;

import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.events.Answered;
import kz.akd.bot.events.Event;

/** What a member sees after answering an invitation: the card as it now is, and a word on what became of the answer. */
final class AnswerScreens {

    private AnswerScreens() {}

    static Answer of(Answered answered, Function<Event, Screen> card) {
        if (answered instanceof Answered.Seated seated) {
            return Answer.showing(card.apply(seated.event())).toasting("events.toast.seated");
        } else if (answered instanceof Answered.Waiting waiting) {
            return Answer.showing(card.apply(waiting.event())).toasting("events.toast.waiting", waiting.position());
        } else if (answered instanceof Answered.JoiningRemotely remote) {
            return Answer.showing(card.apply(remote.event())).toasting("events.toast.remote");
        } else if (answered instanceof Answered.Undecided undecided) {
            return Answer.showing(card.apply(undecided.event())).toasting("events.toast.maybe");
        } else if (answered instanceof Answered.NotComing notComing) {
            return Answer.showing(card.apply(notComing.event())).toasting("events.toast.declined");
        } else if (answered instanceof Answered.Over over) {
            return Answer.showing(card.apply(over.event())).toasting("events.toast.over");
        } else if (answered instanceof Answered.NoRemote noRemote) {
            return Answer.showing(card.apply(noRemote.event())).toasting("events.toast.no-remote");
        } else if (answered instanceof Answered.Gone) {
            return Answer.showing(EventScreens.gone()).toasting("events.toast.gone");
        }
        return Answer.showing(EventScreens.membersOnly());
    }
}
