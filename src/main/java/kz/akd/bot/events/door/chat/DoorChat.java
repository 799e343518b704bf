package kz.akd.bot.events.door.chat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import kz.akd.bot.events.chat.taps.DoorTaps.BeAtDoor;
import kz.akd.bot.events.chat.taps.DoorTaps.CheckIn;
import kz.akd.bot.events.chat.taps.DoorTaps.CheckInListed;
import kz.akd.bot.events.chat.taps.DoorTaps.CountCompanions;
import kz.akd.bot.events.chat.taps.DoorTaps.LetInAnyway;
import kz.akd.bot.events.chat.taps.DoorTaps.ListAbsent;
import kz.akd.bot.events.chat.taps.DoorTaps.ListAtDoor;
import kz.akd.bot.events.chat.taps.DoorTaps.OpenDoor;
import kz.akd.bot.events.chat.taps.DoorTaps.SearchAtDoor;
import kz.akd.bot.events.chat.taps.DoorTaps.TakeWalkIns;
import kz.akd.bot.events.chat.taps.DoorTaps.UndoCheckIn;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.DoorTimes;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.checkin.CheckInResult;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** The door of an event: names, numbers, whom to let in. */
@Component
class DoorChat implements ChatFeature {

    private static final int LONGEST_SEARCH = 60;
    private static final Question<String> WORDS = Questions.line("words", "events.door.words.ask", LONGEST_SEARCH);

    private final CheckIns checkIns;
    private final DoorTimes times;
    private final DoorAnswers answers;
    private final MemberDirectory directory;
    private final Clock clock;
    private final Dialog search =
            Dialog.named("events.door.searching").asking(WORDS).endingAtOnce(this::found);

    DoorChat(CheckIns checkIns, DoorTimes times, DoorAnswers answers, MemberDirectory directory, Clock clock) {
        this.checkIns = checkIns;
        this.times = times;
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(OpenDoor.class, (visitor, tap) -> at(visitor, tap.event(), door -> desk(door, visitor)));
        routes.tap(
                ListAtDoor.class,
                (visitor, tap) -> at(visitor, tap.event(), door -> Answer.showing(names(door, tap.page(), visitor))));
        routes.tap(
                ListAbsent.class,
                (visitor, tap) -> at(
                        visitor,
                        tap.event(),
                        door -> Answer.showing(
                                DoorScreens.absent(door, directory.listed(door.absent()), tap.page(), visitor))));
        routes.tap(CheckInListed.class, this::listed);
        routes.tap(
                CheckIn.class,
                (visitor, tap) -> answers.of(
                        visitor, checkIns.checkIn(visitor.id(), tap.event(), tap.person(), Way.NAME, false)));
        routes.tap(
                LetInAnyway.class,
                (visitor, tap) ->
                        answers.of(visitor, checkIns.checkIn(visitor.id(), tap.event(), tap.person(), Way.NAME, true)));
        routes.tap(CountCompanions.class, this::count);
        routes.tap(
                UndoCheckIn.class,
                (visitor, tap) -> answers.of(visitor, checkIns.undo(visitor.id(), tap.event(), tap.person())));
        routes.tap(BeAtDoor.class, this::beThere);
        routes.tap(
                TakeWalkIns.class,
                (visitor, tap) -> checkIns.takeWalkIns(visitor.id(), tap.event(), tap.walkIns())
                        ? at(visitor, tap.event(), door -> desk(door, visitor))
                        : answers.noDoor(visitor, tap.event()));
        routes.tap(
                SearchAtDoor.class,
                (visitor, tap) -> at(
                        visitor,
                        tap.event(),
                        door -> Answer.asking(search, tap.event().toString())));
        routes.dialog(search);
    }

    private Answer at(Visitor visitor, EventId id, Function<Door, Answer> answer) {
        return checkIns.door(visitor.id(), id).map(answer).orElseGet(() -> answers.noDoor(visitor, id));
    }

    private Answer desk(Door door, Visitor visitor) {
        var event = door.event();
        var now = clock.instant();
        boolean open = times.isOpen(event, now) && !event.isCancelled();
        Text hours;
        if (event.isCancelled()) {
            hours = Text.of("events.card.cancelled");
        } else if (now.isBefore(times.opens(event))) {
            hours = Text.of("events.door.before", times.opens(event));
        } else if (open) {
            hours = Text.of("events.door.open");
        } else {
            hours = now.isBefore(times.corrected(event))
                    ? Text.of("events.door.closed", times.corrected(event))
                    : Text.of("events.door.over");
        }
        return Answer.showing(DoorScreens.of(door, hours, open, visitor));
    }

    /** Those with a seat first, then those who wait, then who came besides; each by name. */
    private Screen names(Door door, int page, Visitor visitor) {
        var seated = door.expected();
        var others =
                door.known().stream().filter(person -> !seated.contains(person)).toList();
        var all = Stream.of(directory.listed(seated), directory.listed(others))
                .flatMap(List::stream)
                .toList();
        return DoorScreens.names(door, all, page, visitor);
    }

    /** Stays in the list, so that a queue is checked in with one tap each. */
    private Answer listed(Visitor visitor, CheckInListed tap) {
        var entry = checkIns.checkIn(visitor.id(), tap.event(), tap.person(), Way.NAME, false);
        return entry instanceof CheckInResult.Here here
                ? Answer.showing(names(here.door(), tap.page(), visitor))
                        .toasting(
                                here.before() ? "events.door.toast.before" : "events.door.toast.here",
                                answers.name(tap.person()))
                : answers.of(visitor, entry);
    }

    private Answer count(Visitor visitor, CountCompanions tap) {
        return tap.adults() < 0 || tap.children() < 0
                ? Answer.alert("chatkit.too-old")
                : answers.of(
                        visitor,
                        checkIns.count(
                                visitor.id(), tap.event(), tap.person(), new Party(tap.adults(), tap.children())));
    }

    private Answer beThere(Visitor visitor, BeAtDoor tap) {
        return checkIns.takeDuty(visitor.id(), tap.event())
                ? answers.of(visitor, checkIns.checkIn(visitor.id(), tap.event(), tap.person(), Way.CARD, false))
                : answers.noDoor(visitor, tap.event());
    }

    /** Officers who are no members themselves find those on the list alone. */
    private Answer found(Visitor visitor, Answers typed, Dialog.Opened opened) {
        var words = typed.get(WORDS);
        return at(visitor, new EventId(new ObjectId(opened.about())), door -> {
            Supplier<List<MemberSummary>> onTheList = () -> directory.listed(door.known()).stream()
                    .filter(person -> mentions(person, words))
                    .toList();
            Optional<List<MemberSummary>> all = directory.search(visitor.id(), words, visitor.language());
            return Answer.showing(DoorScreens.found(door, all.orElseGet(onTheList), words, visitor));
        });
    }

    private static boolean mentions(MemberSummary person, String words) {
        return person.fullName().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
