package kz.akd.bot.events.chat.edit;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.edit.Edit;
import kz.akd.bot.chatkit.edit.Editing;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.CoverPictures;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.card.DeskScreens;
import kz.akd.bot.events.chat.desk.NewEventForm;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.chat.taps.DeskTaps;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.SpreadDetails;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.organise.EventOperations;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.events.plan.Capacity;
import kz.akd.bot.events.plan.EventText;
import kz.akd.bot.events.plan.EventText.Translation;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.plan.MapPoint;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.plan.Venue;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.chat.CityCatalogue;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.Language;
import org.springframework.stereotype.Component;

/** All that can be changed of an event: typed or sent here, chosen by buttons in {@link DetailChat}. */
@Component
class EventDetails implements ChatFeature {

    private static final Question<String> TITLE =
            Questions.line("title", "events.new.title.ask", EventText.LONGEST_TITLE);
    private static final Question<String> ABOUT =
            Questions.optional(Questions.paragraph("about", "events.edit.about.ask", EventText.LONGEST_DESCRIPTION));
    private static final Question<Language> LANGUAGE = Questions.oneOf(
            "language",
            "events.edit.language.ask",
            Language.class,
            List.of(Language.KK, Language.RU, Language.EN),
            language -> Text.of("events.language." + language.code()));
    private static final Question<String> OTHER_TITLE =
            Questions.optional(Questions.line("title", "events.edit.other-title.ask", EventText.LONGEST_TITLE));
    private static final Question<String> PLACE = Questions.line("place", "events.new.place.ask", Venue.LONGEST_PLACE);
    private static final Question<MapPoint> POINT = new MapPointQuestion("point", "events.edit.point.ask");
    private static final Question<URI> LINK = Questions.link("link", "events.edit.link.ask");
    private static final Question<Integer> CAPACITY =
            Questions.number("capacity", "events.edit.capacity.ask", 1, Capacity.MOST_SEATS, List.of(20, 50, 100, 200));
    private static final Question<Integer> REMOTE_LIMIT =
            Questions.number("remote-limit", "events.edit.limit.ask", 1, Capacity.MOST_SEATS, List.of(50, 100, 300));
    private static final Question<SentFile> COVER =
            Questions.picture("cover", "events.edit.cover.ask", CoverPictures.LARGEST);

    private final EventDrafts eventDrafts;
    private final Editing<EventId, Event, OrganiserResult> details;

    EventDetails(
            EventDrafts eventDrafts,
            EventOperations eventOperations,
            DeskAnswers desk,
            Moving moving,
            AudienceChat audience,
            Cities cities,
            EventTimes times) {
        this.eventDrafts = eventDrafts;
        Question<Names> city =
                Questions.searched("city", asking -> Text.of("events.edit.city.ask"), new CityCatalogue(cities));
        details = Editing.<EventId, Event, OrganiserResult>of(
                        DeskTaps.DETAILS,
                        EventId::new,
                        desk::about,
                        (visitor, organised, done) -> organised instanceof OrganiserResult.Occupied occupied
                                ? Answer.showing(DeskScreens.occupied(occupied, visitor))
                                : desk.after(organised, event -> done.get()))
                .on(this::page)
                .formerly("evx")
                .formerly("eve")
                .group("events.edit.group.what")
                .field(
                        TITLE,
                        (edit, title) ->
                                change(edit, plan -> plan.with(plan.text().called(title))))
                .optional(
                        ABOUT,
                        (edit, about) ->
                                change(edit, plan -> plan.with(plan.text().describedAs(about.orElse(null)))))
                .showing((event, visitor) -> event.plan()
                        .text()
                        .about(visitor.language())
                        .map(ListScreens::shortened)
                        .map(Text::typed))
                .form(
                        "translation",
                        List.of(LANGUAGE, OTHER_TITLE, ABOUT),
                        (edit, answers) -> change(edit, plan -> translated(plan, answers)))
                .showing((event, visitor) -> languages(event))
                .own("topic", (visitor, event) -> Answer.showing(DetailScreens.topics(event)))
                .showing((event, visitor) -> event.plan().category().map(EventTexts::topic))
                .optional(
                        COVER,
                        (edit, file) -> change(
                                edit,
                                plan -> plan.pictured(file.map(SentFile::id).orElse(null))))
                .showing((event, visitor) -> event.plan().picture().map(file -> Text.of("events.edit.cover.there")))
                .group("events.edit.group.when")
                .form(
                        "starts",
                        List.of(NewEventForm.ZONE, moving.starts()),
                        (edit, answers) ->
                                change(edit, plan -> plan.with(plan.timing().startingAt(moving.moment(answers)))))
                .knowing((asked, event) ->
                        asked.knowing(NewEventForm.ZONE, event.starts().zone()))
                .showing((event, visitor) -> Optional.of(Text.of("events.details.moment", event.starts())))
                .own("length", (visitor, event) -> Answer.showing(DetailScreens.lengths(event.id())))
                .showing((event, visitor) -> event.plan()
                        .timing()
                        .end()
                        .map(end -> DetailScreens.length(
                                Duration.between(event.starts().instant(), end.instant())
                                        .toMinutes())))
                .own("deadline", (visitor, event) -> Answer.showing(DetailScreens.deadlines(event)))
                .showing((event, visitor) -> Optional.of(event.plan()
                        .timing()
                        .deadline()
                        .map(by -> Text.of("events.details.moment", by))
                        .orElse(Text.of("events.details.until-beginning"))))
                .own("reminders", (visitor, event) -> Answer.showing(DetailScreens.reminders(event, times.reminders())))
                .showing((event, visitor) ->
                        DetailScreens.lengths(event.plan().ownReminders().orElse(times.reminders())))
                .group("events.edit.group.where")
                .field(
                        PLACE,
                        (edit, place) ->
                                change(edit, plan -> plan.with(plan.venue().movedTo(place))))
                .showing((event, visitor) -> Optional.of(Text.typed(event.place())))
                .optional(
                        city,
                        (edit, names) -> change(
                                edit,
                                plan -> plan.with(
                                        plan.venue().in(names.map(Names::en).orElse(null)))))
                .showing((event, visitor) -> event.plan()
                        .venue()
                        .town()
                        .flatMap(cities::find)
                        .map(names -> Text.typed(names.in(visitor.language()))))
                .optional(
                        POINT,
                        (edit, point) ->
                                change(edit, plan -> plan.with(plan.venue().shownAt(point.orElse(null)))))
                .showing((event, visitor) -> event.plan()
                        .venue()
                        .onMap()
                        .map(point -> Text.typed(point.latitude() + ", " + point.longitude())))
                .optional(
                        LINK,
                        (edit, link) ->
                                change(edit, plan -> plan.with(plan.venue().joinedBy(link.orElse(null)))))
                .showing((event, visitor) -> event.plan().venue().joinLink().map(link -> Text.typed(link.toString())))
                .group("events.edit.group.who")
                .own("audience", (visitor, event) -> Answer.showing(audience.screen(event, visitor)))
                .showing((event, visitor) -> Optional.of(audience.words(event, visitor)))
                .optional(
                        CAPACITY,
                        (edit, seats) -> eventOperations.resize(edit.by(), edit.id(), seats.orElse(null), false))
                .showing((event, visitor) -> number(event.plan().room().seats()))
                .optional(
                        REMOTE_LIMIT,
                        (edit, most) ->
                                change(edit, plan -> plan.with(plan.room().joining(most.orElse(null)))))
                .showing((event, visitor) -> number(event.plan().room().mostRemote()))
                .own("companions", (visitor, event) -> Answer.showing(DetailScreens.companions(event)))
                .showing((event, visitor) ->
                        Optional.of(EventTexts.companions(event.plan().room().companions())));
    }

    @Override
    public void register(Routes routes) {
        details.addTo(routes);
    }

    /** The page with a word that something was changed. */
    Answer changed(Visitor visitor, EventId event) {
        return details.changed(visitor, event);
    }

    private Screen page(Event event, Visitor visitor) {
        var id = event.id();
        return details.details(Screen.saying("events.details", event.title(visitor.language())), id, event, visitor)
                .offering(
                        event.handling().partOf().isPresent()
                                ? List.of(Button.of(new SpreadDetails(id), "events.details.spread"))
                                : List.of())
                .back(new ManageEvent(id));
    }

    private OrganiserResult change(Edit<EventId, Event> edit, UnaryOperator<Plan> change) {
        return eventDrafts.edit(edit.by(), edit.id(), change);
    }

    private static Plan translated(Plan plan, Answers answers) {
        var language = answers.get(LANGUAGE);
        return plan.with(answers.find(OTHER_TITLE)
                .map(title -> plan.text()
                        .with(new Translation(
                                language, title, answers.find(ABOUT).orElse(null))))
                .orElseGet(() -> plan.text().without(language)));
    }

    private static Optional<Text> languages(Event event) {
        var others = event.plan().text().others();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.typed(others.stream()
                        .map(other -> other.language().name())
                        .sorted()
                        .collect(Collectors.joining(", "))));
    }

    private static Optional<Text> number(Optional<Integer> most) {
        return Optional.of(
                most.map(seats -> Text.of("chatkit.number.choice", seats)).orElse(Text.of("events.details.everybody")));
    }
}
