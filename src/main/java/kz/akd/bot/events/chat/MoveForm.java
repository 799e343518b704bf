package kz.akd.bot.events.chat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.events.Circles;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Organising;
import kz.akd.bot.shared.LocalMoment;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/**
 * The form by which an event begins at another moment. Its zone is known and not asked for again, but may be changed; a time
 * without a day is one of the event's own day.
 */
@Component
class MoveForm implements ChatFeature {

    private final Organising organising;
    private final Circles circles;
    private final DeskAnswers desk;
    private final Question<LocalDateTime> starts = Questions.shownAs(
            Questions.moment(
                    "starts",
                    "events.new.starts.ask",
                    this::zone,
                    asking -> event(asking).map(Event::starts)),
            this::shown);
    private final Dialog form = Dialog.named("events.edit.starts")
            .asking(NewEventForm.ZONE)
            .asking(starts)
            .ending(this::move);

    MoveForm(Organising organising, Circles circles, DeskAnswers desk) {
        this.organising = organising;
        this.circles = circles;
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        routes.dialog(form);
    }

    Answer ask(Event event) {
        return Answer.asking(form, event.id().toString())
                .knowing(NewEventForm.ZONE, event.starts().zone());
    }

    private ZoneId zone(Asking asking) {
        return asking.answers()
                .find(NewEventForm.ZONE)
                .orElseGet(() -> asking.visitor().zone());
    }

    private Optional<Event> event(Asking asking) {
        return organising.find(asking.visitor().id(), event(asking.about()));
    }

    private static EventId event(String about) {
        return new EventId(new ObjectId(about));
    }

    /** When it was to begin, when it will, and how many people are told. */
    private Text shown(LocalDateTime value, Asking asking) {
        var then = new LocalMoment(value, zone(asking));
        return event(asking)
                .map(event -> event.isDraft()
                        ? Text.of("events.edit.starts.draft", event.starts(), then)
                        : Text.of(
                                "events.edit.starts.shown",
                                event.starts(),
                                then,
                                circles.concerned(event).size()))
                .orElseGet(() -> Text.of("chatkit.moment.shown", then));
    }

    private Answer move(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var then = new LocalMoment(answers.get(starts), answers.get(NewEventForm.ZONE));
        return desk.after(
                organising.edit(
                        visitor.id(),
                        event(opened.about()),
                        plan -> plan.with(plan.timing().startingAt(then))),
                visitor,
                "events.toast.changed");
    }
}
