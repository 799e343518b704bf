package kz.akd.bot.events.door.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.taps.CourseTaps.TakeAttendance;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.DoorTaps.BeAtDoor;
import kz.akd.bot.events.chat.taps.DoorTaps.CheckIn;
import kz.akd.bot.events.chat.taps.DoorTaps.CheckInListed;
import kz.akd.bot.events.chat.taps.DoorTaps.CountCompanions;
import kz.akd.bot.events.chat.taps.DoorTaps.LetInAnyway;
import kz.akd.bot.events.chat.taps.DoorTaps.ListAbsent;
import kz.akd.bot.events.chat.taps.DoorTaps.ListAtDoor;
import kz.akd.bot.events.chat.taps.DoorTaps.OpenDoor;
import kz.akd.bot.events.chat.taps.DoorTaps.SearchAtDoor;
import kz.akd.bot.events.chat.taps.DoorTaps.ShowDoorCode;
import kz.akd.bot.events.chat.taps.DoorTaps.TakeWalkIns;
import kz.akd.bot.events.chat.taps.DoorTaps.UndoCheckIn;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.DoorCode;
import kz.akd.bot.events.door.Presence;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;

/** The door of an event, as those see it who keep it. */
final class DoorScreens {

    private static final int NAMES = 8;
    private static final int ABSENT = 30;

    private DoorScreens() {}

    /** The door itself: how many are there, and the ways to check people in. */
    static Screen of(Door door, Text hours, boolean open, Visitor visitor) {
        var id = door.event().id();
        var screen = numbers(titled("events.door", door, visitor).and(hours), door)
                .offering(
                        Button.of(new ListAtDoor(id, 0), "events.door.names"),
                        Button.of(new SearchAtDoor(id), "events.door.search"));
        if (open) {
            var walkIns = door.attendance().walkIns();
            screen = screen.offering(Button.of(new ShowDoorCode(id), "events.door.code"))
                    .offering(
                            Button.of(new TakeWalkIns(id, walkIns.next()), Text.of("events.door.walk-ins.", walkIns)));
        }
        int absent = door.absent().size();
        if (!open && !door.attendance().present().isEmpty() && absent > 0) {
            screen = screen.offering(Button.of(new ListAbsent(id, 0), "events.door.absent", absent));
        }
        // whoever teaches a course keeps the list of its sessions, and need not organise them
        return screen.back(door.event().isSession() ? new TakeAttendance(id, 0) : new ManageEvent(id));
    }

    private static Screen titled(String key, Door door, Visitor visitor) {
        return Screen.saying(key, door.event().title(visitor.language()));
    }

    private static Screen numbers(Screen screen, Door door) {
        var counted = screen.and("events.door.numbers", door.attendance().people(), door.promised(), door.walkIns());
        return door.free().isEmpty()
                ? counted
                : counted.and(
                        "events.door.seats",
                        Math.max(0, door.free().get()),
                        door.event().plan().room().seats().orElseThrow(),
                        Math.max(0, -door.free().get()));
    }

    /** Those whom officers look for, with a mark at those who are there. */
    static Screen names(Door door, List<MemberSummary> people, int number, Visitor visitor) {
        var page = Page.of(people, number, NAMES);
        var id = door.event().id();
        return numbers(titled("events.door.list", door, visitor), door)
                .listing(page, person -> button(door, person, page.number()), turned -> new ListAtDoor(id, turned))
                .offering(Button.of(new SearchAtDoor(id), "events.door.search"))
                .back(new OpenDoor(id));
    }

    private static Button button(Door door, MemberSummary person, int page) {
        var id = door.event().id();
        var there = door.attendance().find(person.id());
        if (there.isEmpty() && door.isExpected(person.id())) {
            return Button.of(
                    new CheckInListed(id, person.id(), page), label("▫️ ", person, door.announced(person.id())));
        }
        return Button.of(
                new CheckIn(id, person.id()),
                there.isPresent()
                        ? label("✅ ", person, there.get().party())
                        : label("⏳ ", person, door.announced(person.id())));
    }

    private static Text label(String mark, MemberSummary person, Party party) {
        var with = party.companions() == 0 ? "" : " +" + party.companions();
        return Text.typed(mark + person.fullName() + with);
    }

    /** Members found by their names, whether they have a seat or not. */
    static Screen found(Door door, List<MemberSummary> people, String words, Visitor visitor) {
        var id = door.event().id();
        var screen = Screen.saying(people.isEmpty() ? "events.door.found.none" : "events.door.found", words);
        for (var person : people.subList(0, Math.min(NAMES, people.size()))) {
            var there = door.attendance().find(person.id());
            var mark = there.isPresent() ? "✅ " : door.isExpected(person.id()) ? "▫️ " : "🚶 ";
            var party = there.map(Presence::party).orElseGet(() -> door.announced(person.id()));
            screen = screen.offering(Button.of(new CheckIn(id, person.id()), label(mark, person, party)));
        }
        return screen.offering(Button.of(new SearchAtDoor(id), "events.door.search"))
                .back(new ListAtDoor(id, 0));
    }

    /** Somebody who is there. */
    static Screen here(Door door, Presence presence, boolean before, Text name, Visitor visitor) {
        var id = door.event().id();
        var person = presence.person();
        var screen = before
                ? Screen.saying("events.door.here.before", name, presence.at())
                : Screen.saying("events.door.here", name);
        if (presence.walkIn()) {
            screen = screen.and("events.door.here.walk-in");
        }
        screen = numbers(screen.and("events.door.at", door.event().title(visitor.language())), door);
        var party = presence.party();
        return companions(screen, party, (adults, children) -> new CountCompanions(id, person, adults, children))
                .offering(
                        Button.of(new UndoCheckIn(id, person), "events.door.undo"),
                        Button.of(new ListAtDoor(id, 0), "events.door.names"))
                .back(new OpenDoor(id));
    }

    /** A tap that says with how many somebody came. */
    interface Counting {
        Tap of(int adults, int children);
    }

    static Screen companions(Screen screen, Party party, Counting counting) {
        return screen.offering(counter(
                        "events.companions.adults", party.adults(), adults -> counting.of(adults, party.children())))
                .offering(counter(
                        "events.companions.children",
                        party.children(),
                        children -> counting.of(party.adults(), children)));
    }

    private static List<Button> counter(String key, int number, IntFunction<Tap> tap) {
        var row = new ArrayList<Button>();
        if (number > 0) {
            row.add(Button.of(tap.apply(number - 1), "events.companions.fewer"));
        }
        row.add(Button.of(tap.apply(number), key, number));
        row.add(Button.of(tap.apply(number + 1), "events.companions.more"));
        return row;
    }

    /** Somebody without a seat, whom the officer may let in. */
    static Screen notOnTheList(Door door, PersonId person, Text name, Visitor visitor) {
        var event = door.event();
        var screen = Screen.saying("events.door.no-seat", name, event.title(visitor.language()))
                .and(standing(event, person));
        int size = door.announced(person).size();
        boolean fits = door.free().filter(free -> free < size).isEmpty();
        return numbers(screen, door)
                .offering(Button.of(
                        new LetInAnyway(event.id(), person), fits ? "events.door.let-in" : "events.door.let-in.anyway"))
                .back(new OpenDoor(event.id()));
    }

    private static Text standing(Event event, PersonId person) {
        return event.guests()
                .placeInWaitingList(person)
                .map(place -> Text.of("events.door.said.waiting", place))
                .or(() -> event.replyOf(person).map(rsvp -> Text.of("events.door.said.", rsvp)))
                .orElseGet(() -> Text.of("events.door.said.nothing"));
    }

    static Screen takenBack(Door door, PersonId person, Text name, Visitor visitor) {
        var id = door.event().id();
        return numbers(
                        Screen.saying("events.door.taken-back", name)
                                .and("events.door.at", door.event().title(visitor.language())),
                        door)
                .offering(
                        Button.of(new CheckIn(id, person), "events.door.again"),
                        Button.of(new ListAtDoor(id, 0), "events.door.names"))
                .back(new OpenDoor(id));
    }

    static Screen whichDoor(List<Event> open, PersonId person, Text name, Visitor visitor) {
        var screen = Screen.saying("events.door.which", name);
        for (var event : open) {
            screen = screen.offering(Button.of(
                    new BeAtDoor(event.id(), person),
                    Text.of("events.door.which.item", event.title(visitor.language()))));
        }
        return screen.backHome();
    }

    static Screen code(Event event, DoorCode code, byte[] picture, Visitor visitor) {
        return Screen.saying("events.door.code.shown", event.title(visitor.language()), code.expires())
                .carrying(Attachment.picture("door.png", picture))
                .offering(Button.of(new ShowDoorCode(event.id()), "events.door.code.new"))
                .back(new OpenDoor(event.id()));
    }

    static Screen absent(Door door, List<MemberSummary> people, int number, Visitor visitor) {
        var page = Page.of(people, number, ABSENT);
        var screen = titled("events.door.absent.list", door, visitor);
        for (int i = 0; i < page.items().size(); i++) {
            screen = screen.and(
                    "events.attendance.line",
                    page.number() * ABSENT + i + 1,
                    page.items().get(i).fullName());
        }
        EventId id = door.event().id();
        return screen.turning(page, turned -> new ListAbsent(id, turned)).back(new OpenDoor(id));
    }
}
