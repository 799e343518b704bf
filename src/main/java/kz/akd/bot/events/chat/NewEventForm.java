package kz.akd.bot.events.chat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.questions.ZoneCatalogue;
import kz.akd.bot.events.Created;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Events;
import kz.akd.bot.events.NewEvent;
import kz.akd.bot.events.chat.EventTaps.CreateEvent;
import kz.akd.bot.shared.LocalMoment;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The form by which organisers put an event on the calendar. */
@Component
@Order(1)
class NewEventForm implements ChatFeature {

    private static final Question<String> TITLE =
            Questions.line("title", "events.new.title.ask", NewEvent.LONGEST_TITLE);
    private static final Question<String> PLACE =
            Questions.line("place", "events.new.place.ask", NewEvent.LONGEST_PLACE);
    private static final Question<ZoneId> ZONE = Questions.searched(
            "zone",
            asking -> Text.of("events.new.zone.ask"),
            new ZoneCatalogue(asking -> asking.visitor().zone()));
    private static final Question<LocalDateTime> STARTS = Questions.moment(
            "starts",
            "events.new.starts.ask",
            asking -> asking.answers().find(ZONE).orElse(asking.visitor().zone()));
    private static final Question<URI> LINK = Questions.optional(Questions.link("link", "events.new.link.ask"));
    private static final Question<Integer> CAPACITY = Questions.optional(
            Questions.number("capacity", "events.new.capacity.ask", 1, NewEvent.MOST_SEATS, List.of(20, 50, 100, 200)));
    private static final Question<String> ABOUT =
            Questions.optional(Questions.paragraph("about", "events.new.about.ask", NewEvent.LONGEST_DESCRIPTION));

    private final Events events;
    private final Clock clock;
    private final Dialog form = Dialog.named("events.new")
            .asking(TITLE)
            .asking(PLACE)
            .asking(ZONE)
            .asking(STARTS)
            .asking(LINK)
            .asking(CAPACITY)
            .asking(ABOUT)
            .ending(this::create);

    NewEventForm(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(CreateEvent.class, (visitor, tap) -> open(visitor));
        routes.dialog(form);
        routes.deskItem(visitor -> events.mayOrganise(visitor.id())
                ? Optional.of(Button.of(new CreateEvent(), "events.desk.create"))
                : Optional.empty());
    }

    private Answer open(Visitor visitor) {
        return events.mayOrganise(visitor.id()) ? Answer.asking(form) : Answer.alert("events.not-allowed");
    }

    private Answer create(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var created = events.create(
                visitor.id(),
                new NewEvent(
                        new EventId(opened.run()),
                        answers.get(TITLE),
                        new LocalMoment(answers.get(STARTS), answers.get(ZONE)),
                        answers.get(PLACE),
                        answers.find(LINK),
                        answers.find(CAPACITY),
                        answers.find(ABOUT)));
        if (created instanceof Created.Done done) {
            return Answer.showing(EventScreens.card(done.event(), visitor, clock.instant(), true))
                    .toasting("events.toast.created");
        } else if (created instanceof Created.InThePast) {
            return Answer.showing(EventScreens.inThePast());
        }
        return Answer.alert("events.not-allowed");
    }
}
