package kz.akd.bot.events.chat.edit;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.desk.NewEventForm;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.shared.LocalMoment;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/**
 * The question when an event begins instead. Its zone is known and not asked for again, but may be changed; a time without a
 * day is one of the event's own day.
 */
@Component
class Moving {

    private final EventDrafts eventDrafts;
    private final AttendeeGroups circles;
    private final Question<LocalDateTime> starts = Questions.shownAs(
            Questions.moment(
                    "starts",
                    "events.new.starts.ask",
                    this::zone,
                    asking -> event(asking).map(Event::starts)),
            this::shown);

    Moving(EventDrafts eventDrafts, AttendeeGroups circles) {
        this.eventDrafts = eventDrafts;
        this.circles = circles;
    }

    /** By the clock of the zone asked for before it. */
    Question<LocalDateTime> starts() {
        return starts;
    }

    LocalMoment moment(Answers answers) {
        return new LocalMoment(answers.get(starts), answers.get(NewEventForm.ZONE));
    }

    private ZoneId zone(QuestionContext asking) {
        return asking.answers()
                .find(NewEventForm.ZONE)
                .orElseGet(() -> asking.visitor().zone());
    }

    private Optional<Event> event(QuestionContext asking) {
        return eventDrafts.find(asking.visitor().id(), new EventId(new ObjectId(asking.about())));
    }

    /** When it was to begin, when it will, and how many people are told. */
    private Text shown(LocalDateTime value, QuestionContext asking) {
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
}
