package kz.akd.bot.events.chat.desk;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.questions.ZoneCatalogue;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.CopyEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.CreateEvent;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.events.plan.EventText;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.plan.Venue;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.shared.LocalMoment;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The short form by which organisers make a draft, and the shorter one by which they make it like another event. */
@Component
@Order(1)
public class NewEventForm implements ChatFeature {

    public static final Question<ZoneId> ZONE = Questions.searched(
            "zone",
            asking -> Text.of("events.new.zone.ask"),
            new ZoneCatalogue(asking -> asking.visitor().zone()));
    static final Question<LocalDateTime> STARTS = Questions.moment(
            "starts",
            "events.new.starts.ask",
            asking -> asking.answers().find(ZONE).orElse(asking.visitor().zone()));
    private static final Question<String> TITLE =
            Questions.line("title", "events.new.title.ask", EventText.LONGEST_TITLE);
    private static final Question<String> PLACE = Questions.line("place", "events.new.place.ask", Venue.LONGEST_PLACE);

    private final Events events;
    private final EventDrafts eventDrafts;
    private final DeskAnswers desk;
    private final Dialog form = Dialog.named("events.new")
            .asking(TITLE)
            .asking(PLACE)
            .asking(ZONE)
            .asking(STARTS)
            .ending(this::create);
    private final Dialog copying =
            Dialog.named("events.copy").asking(ZONE).asking(STARTS).endingAtOnce(this::copy);

    NewEventForm(Events events, EventDrafts eventDrafts, DeskAnswers desk) {
        this.events = events;
        this.eventDrafts = eventDrafts;
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(CreateEvent.class, (visitor, tap) -> desk.forOrganisers(visitor, () -> Answer.asking(form)));
        routes.tap(
                CopyEvent.class,
                (visitor, tap) -> desk.about(
                        visitor,
                        tap.event(),
                        event -> Answer.asking(copying, event.id().toString())));
        routes.dialog(form);
        routes.dialog(copying);
        routes.deskItem(visitor -> events.mayOrganise(visitor.id())
                ? Optional.of(Button.of(new CreateEvent(), "events.desk.create"))
                : Optional.empty());
    }

    static LocalMoment starts(Answers answers) {
        return new LocalMoment(answers.get(STARTS), answers.get(ZONE));
    }

    private Answer create(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var plan = Plan.of(answers.get(TITLE), starts(answers), answers.get(PLACE));
        return drafted(eventDrafts.create(visitor.id(), new EventId(opened.run()), plan), visitor);
    }

    private Answer copy(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var of = new EventId(new ObjectId(opened.about()));
        return drafted(eventDrafts.copy(visitor.id(), of, new EventId(opened.run()), starts(answers)), visitor);
    }

    private Answer drafted(OrganiserResult organised, Visitor visitor) {
        if (organised instanceof OrganiserResult.InThePast) {
            return Answer.showing(Screen.saying("events.in-the-past")
                    .offering(Button.of(new CreateEvent(), "events.desk.create"))
                    .backHome());
        }
        return desk.after(organised, visitor, "events.toast.drafted");
    }
}
