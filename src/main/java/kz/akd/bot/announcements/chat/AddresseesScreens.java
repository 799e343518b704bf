package kz.akd.bot.announcements.chat;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressCity;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressEvent;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressGroup;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressKind;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressNoEvent;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAddressedCities;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAddressedEvents;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAddressees;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAnnouncement;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Event;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.Page;

/** Whom an announcement is for: groups, kinds, cities, and how people stand to an event. */
final class AddresseesScreens {

    private static final int CITIES = 12;
    private static final int EVENTS = 8;
    private static final List<AttendeeGroup> CIRCLES =
            List.of(AttendeeGroup.COMING, AttendeeGroup.WAITING, AttendeeGroup.MAYBE, AttendeeGroup.SILENT);

    private AddresseesScreens() {}

    static Screen of(Announcement announcement, List<Group> groups, Text words, int people) {
        var id = announcement.id();
        var to = announcement.to();
        var buttons = new ArrayList<Button>();
        for (var group : groups) {
            boolean chosen = to.audience().groups().contains(group.id());
            buttons.add(Button.of(new AddressGroup(id, group.id(), !chosen), chosen(Text.typed(group.name()), chosen)));
        }
        for (var kind : MemberKind.values()) {
            boolean chosen = to.audience().kinds().contains(kind);
            buttons.add(Button.of(new AddressKind(id, kind, !chosen), chosen(kind(kind), chosen)));
        }
        var screen = pairs(Screen.saying("announcements.audience.ask", words, people), buttons)
                .offering(Button.of(
                        new ShowAddressedCities(id, 0),
                        "events.audience.cities",
                        to.audience().cities().size()));
        if (to.event() == null) {
            screen = screen.offering(Button.of(new ShowAddressedEvents(id, 0), "announcements.audience.event"));
        } else {
            var event = to.event();
            screen = pairs(
                            screen,
                            CIRCLES.stream()
                                    .map(circle -> Button.of(
                                            new AddressEvent(id, event, circle),
                                            chosen(circle(circle), circle == to.circle())))
                                    .toList())
                    .offering(Button.of(new AddressNoEvent(id), "announcements.audience.no-event"));
        }
        return screen.back(new ShowAnnouncement(id));
    }

    static Screen cities(
            Announcement announcement, List<Names> all, int number, Text words, int people, Language reader) {
        var page = Page.of(all, number, CITIES);
        var chosen = announcement.to().audience().cities();
        var buttons = page.items().stream()
                .map(city -> Button.of(
                        new AddressCity(announcement.id(), city.en(), !chosen.contains(city.en())),
                        chosen(Text.typed(city.in(reader)), chosen.contains(city.en()))))
                .toList();
        return pairs(Screen.saying("announcements.audience.ask", words, people), buttons)
                .turning(page, turned -> new ShowAddressedCities(announcement.id(), turned))
                .back(new ShowAddressees(announcement.id()));
    }

    static int pageOfCity(int index) {
        return index / CITIES;
    }

    static Screen events(Announcement announcement, List<Event> all, int number, Language reader) {
        var page = Page.of(all, number, EVENTS);
        return Screen.saying(all.isEmpty() ? "announcements.audience.events.none" : "announcements.audience.events")
                .listing(
                        page,
                        event -> Button.of(
                                new AddressEvent(announcement.id(), event.id(), AttendeeGroup.COMING),
                                Text.typed(event.title(reader))),
                        turned -> new ShowAddressedEvents(announcement.id(), turned))
                .back(new ShowAddressees(announcement.id()));
    }

    static Text kind(MemberKind kind) {
        return Text.of("events.kind.", kind);
    }

    static Text circle(AttendeeGroup circle) {
        return Text.of("events.circle.", circle);
    }

    private static Text chosen(Text label, boolean chosen) {
        return chosen ? Text.of("events.choice.chosen", label) : label;
    }

    private static Screen pairs(Screen screen, List<Button> buttons) {
        var more = screen;
        for (int i = 0; i < buttons.size(); i += 2) {
            more = more.offering(buttons.subList(i, Math.min(i + 2, buttons.size())));
        }
        return more;
    }
}
