package kz.akd.bot.events.chat.edit;

import java.time.LocalDate;
import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps;
import kz.akd.bot.events.chat.taps.DeskTaps.RepeatEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.SpreadDetails;
import kz.akd.bot.events.organise.EventSeries;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.events.plan.Recurrence;
import kz.akd.bot.events.plan.Recurrence.Rhythm;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** The form by which an event becomes a series. */
@Component
class SeriesForm implements ChatFeature {

    private static final Question<Rhythm> RHYTHM = Questions.oneOf(
            "rhythm",
            "events.series.rhythm.ask",
            Rhythm.class,
            List.of(Rhythm.values()),
            rhythm -> Text.of("events.rhythm.", rhythm));
    private static final Question<String> END = new SeriesEndQuestion("end", "events.series.end.ask");

    private final EventSeries eventSeries;
    private final DeskAnswers desk;
    private final Dialog form =
            Dialog.named("events.series").asking(RHYTHM).asking(END).ending(this::repeat);

    SeriesForm(EventSeries eventSeries, DeskAnswers desk) {
        this.eventSeries = eventSeries;
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                RepeatEvent.class,
                (visitor, tap) -> desk.about(
                        visitor,
                        tap.event(),
                        event -> Answer.asking(form, event.id().toString())));
        routes.tap(
                SpreadDetails.class, (visitor, tap) -> desk.forOrganisers(visitor, () -> spread(visitor, tap.event())));
        routes.dialog(form);
    }

    private Answer spread(Visitor visitor, EventId id) {
        var spread = eventSeries.spread(visitor.id(), id);
        if (!(spread instanceof OrganiserResult.Spread done)) {
            return desk.after(spread, visitor, "events.toast.changed");
        }
        var screen = Screen.saying("events.series.spread", done.events());
        return Answer.showing(
                (done.crowded() == 0 ? screen : screen.and("events.series.spread.crowded", done.crowded()))
                        .back(DeskTaps.details(id)));
    }

    private Answer repeat(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var id = new EventId(new ObjectId(opened.about()));
        var rhythm = answers.get(RHYTHM);
        var end = answers.get(END);
        return desk.find(visitor, id)
                .map(event -> {
                    var first = event.starts().time().toLocalDate();
                    var recurrence = end.contains("-")
                            ? new Recurrence(rhythm, LocalDate.parse(end))
                            : Recurrence.times(rhythm, first, Integer.parseInt(end));
                    return desk.after(
                            eventSeries.repeat(visitor.id(), id, recurrence, opened.run()),
                            visitor,
                            "events.toast.repeated");
                })
                .orElseGet(() -> desk.notTheirs(visitor, id));
    }
}
