package kz.akd.bot.events.chat.find;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.Contents;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.EventRefusal;
import kz.akd.bot.events.chat.card.CardScreens;
import kz.akd.bot.events.chat.taps.EventTaps.ListEvents;
import kz.akd.bot.events.chat.taps.EventTaps.RefineList;
import kz.akd.bot.events.chat.taps.EventTaps.SearchEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowCalendar;
import kz.akd.bot.events.chat.taps.EventTaps.ShowDay;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowFilteredDay;
import kz.akd.bot.events.chat.taps.EventTaps.ShowFilteredMonth;
import kz.akd.bot.events.chat.taps.EventTaps.ShowFilters;
import kz.akd.bot.events.rsvp.EventFilter;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.Result;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How members find events: the next first, by filters, in a month, by words. */
@Component
@Order(2)
class AheadChat implements ChatFeature {

    private static final int LONGEST_SEARCH = 60;
    private static final Question<String> WORDS = Questions.line("words", "events.search.words.ask", LONGEST_SEARCH);

    private final Events events;
    private final Cities cities;
    private final Clock clock;
    private final Dialog search = Dialog.named("events.search").asking(WORDS).endingAtOnce(this::found);

    AheadChat(Events events, Cities cities, Clock clock) {
        this.events = events;
        this.cities = cities;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.command("events", Rank.MEMBER, visitor -> list(visitor, EventFilter.ALL, 0));
        routes.tap(ShowEvents.class, (visitor, tap) -> list(visitor, EventFilter.ALL, tap.page()));
        ListScreens.of("events.past.list", visitor -> forMembers(events.past(visitor.id())))
                .opens(ListScreens::button)
                .filter(
                        "mine",
                        Text.of("events.filter.mine"),
                        (event, visitor) -> EventFilter.ALL
                                .theirs(true)
                                .forViewer(visitor.id())
                                .test(event))
                .back(new ShowEvents(0))
                .formerly("evpast")
                .addTo(routes);
        routes.tap(ListEvents.class, (visitor, tap) -> list(visitor, tap.filter(), tap.page()));
        ListScreen.about(
                        "events.series.list",
                        EventId::new,
                        (visitor, first) ->
                                forMembers(events.inSeries(visitor.id(), first)).map(Contents::of))
                .line(ListScreens::line)
                .opens(ListScreens::button)
                .back(new ShowEvents(0))
                .formerly("evg")
                .addTo(routes);
        routes.tap(ShowFilters.class, (visitor, tap) -> filters(visitor, EventFilter.ALL));
        routes.tap(RefineList.class, (visitor, tap) -> filters(visitor, tap.filter()));
        routes.tap(ShowCalendar.class, (visitor, tap) -> calendar(visitor, EventFilter.ALL, tap.month()));
        routes.tap(ShowFilteredMonth.class, (visitor, tap) -> calendar(visitor, tap.filter(), tap.month()));
        routes.tap(ShowDay.class, (visitor, tap) -> day(visitor, EventFilter.ALL, tap.date()));
        routes.tap(ShowFilteredDay.class, (visitor, tap) -> day(visitor, tap.filter(), tap.date()));
        routes.tap(SearchEvents.class, (visitor, tap) -> ahead(visitor, EventFilter.ALL, all -> Answer.asking(search)));
        routes.dialog(search);
    }

    private static Result<List<Event>> forMembers(Optional<List<Event>> found) {
        return Result.of(found, EventRefusal.MEMBERS_ONLY);
    }

    private Answer ahead(Visitor visitor, EventFilter filter, Function<List<Event>, Answer> answer) {
        return events.ahead(visitor.id(), filter)
                .map(answer)
                .orElseGet(() -> Answer.showing(CardScreens.membersOnly()));
    }

    private Answer list(Visitor visitor, EventFilter filter, int page) {
        return ahead(
                visitor,
                filter,
                found -> Answer.showing(
                        ListScreens.list(nextSessionsOnly(found), filter, filterScreens(), page, visitor)));
    }

    /** Of each course the session that comes next: all of them are on its card, in the month and on the agenda. */
    private static List<Event> nextSessionsOnly(List<Event> events) {
        var courses = new HashSet<EventId>();
        return events.stream()
                .filter(event -> event.course().map(courses::add).orElse(true))
                .toList();
    }

    private Answer filters(Visitor visitor, EventFilter filter) {
        return ahead(
                visitor, EventFilter.ALL, all -> Answer.showing(filterScreens().choices(all, filter, visitor)));
    }

    private FilterScreens filterScreens() {
        return new FilterScreens(cities.all());
    }

    private Answer calendar(Visitor visitor, EventFilter filter, String typed) {
        var today = today(visitor);
        var month = month(typed, YearMonth.from(today));
        return ahead(
                visitor,
                filter,
                found -> Answer.showing(new MonthScreens(filter, filterScreens()).of(found, month, today, visitor)));
    }

    private static YearMonth month(String typed, YearMonth otherwise) {
        try {
            var month = YearMonth.parse(typed);
            return month.isBefore(otherwise) ? otherwise : month;
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    private Answer day(Visitor visitor, EventFilter filter, String typed) {
        return ahead(
                visitor,
                filter,
                found -> Answer.showing(
                        new MonthScreens(filter, filterScreens()).day(found, date(typed, visitor), visitor)));
    }

    private LocalDate date(String typed, Visitor visitor) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException none) {
            return today(visitor);
        }
    }

    private LocalDate today(Visitor visitor) {
        return LocalDate.ofInstant(clock.instant(), visitor.zone());
    }

    private Answer found(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var words = answers.get(WORDS);
        return events.search(visitor.id(), words)
                .<Answer>map(found -> Answer.showing(ListScreens.found(found, words, visitor)))
                .orElseGet(() -> Answer.showing(CardScreens.membersOnly()));
    }
}
