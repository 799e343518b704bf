package kz.akd.bot.announcements.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.akd.bot.announcements.Addressees;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressCity;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressEvent;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressGroup;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressKind;
import kz.akd.bot.announcements.chat.AnnouncementTaps.AddressNoEvent;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAddressedCities;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAddressedEvents;
import kz.akd.bot.announcements.chat.AnnouncementTaps.ShowAddressees;
import kz.akd.bot.announcements.copies.Reach;
import kz.akd.bot.announcements.desk.Announcements;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.units.Cities;
import org.springframework.stereotype.Component;

/** Whom an announcement is for, chosen by buttons. */
@Component
class AddresseesChat implements ChatFeature {

    private final Announcements announcements;
    private final Reach reach;
    private final Groups groups;
    private final Cities cities;
    private final AttendeeGroups circles;

    AddresseesChat(Announcements announcements, Reach reach, Groups groups, Cities cities, AttendeeGroups circles) {
        this.announcements = announcements;
        this.reach = reach;
        this.groups = groups;
        this.cities = cities;
        this.circles = circles;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                ShowAddressees.class,
                (visitor, tap) -> Answer.of(
                        announcements.look(visitor.id(), tap.announcement()),
                        announcement -> Answer.showing(screen(announcement, visitor))));
        routes.tap(
                AddressGroup.class,
                (visitor, tap) -> among(
                        visitor,
                        tap.announcement(),
                        audience -> new Audience(
                                with(audience.groups(), tap.group(), tap.chosen()),
                                audience.kinds(),
                                audience.cities())));
        routes.tap(
                AddressKind.class,
                (visitor, tap) -> among(
                        visitor,
                        tap.announcement(),
                        audience -> new Audience(
                                audience.groups(),
                                with(audience.kinds(), tap.kind(), tap.chosen()),
                                audience.cities())));
        routes.tap(AddressCity.class, this::city);
        routes.tap(
                ShowAddressedCities.class,
                (visitor, tap) -> Answer.of(
                        announcements.look(visitor.id(), tap.announcement()),
                        announcement -> Answer.showing(cities(announcement, tap.page(), visitor))));
        routes.tap(
                ShowAddressedEvents.class,
                (visitor, tap) -> Answer.of(
                        announcements.look(visitor.id(), tap.announcement()),
                        announcement -> Answer.showing(AddresseesScreens.events(
                                announcement, reach.events(visitor.id()), tap.page(), visitor.language()))));
        routes.tap(
                AddressEvent.class,
                (visitor, tap) -> meant(visitor, tap.announcement(), to -> to.standingTo(tap.event(), tap.circle())));
        routes.tap(
                AddressNoEvent.class, (visitor, tap) -> meant(visitor, tap.announcement(), Addressees::withoutEvent));
    }

    private Answer among(Visitor visitor, AnnouncementId id, UnaryOperator<Audience> change) {
        return meant(visitor, id, to -> to.among(change.apply(to.audience())));
    }

    private Answer meant(Visitor visitor, AnnouncementId id, UnaryOperator<Addressees> change) {
        return Answer.of(
                announcements.address(visitor.id(), id, change),
                announcement -> Answer.showing(screen(announcement, visitor)));
    }

    private Answer city(Visitor visitor, AddressCity tap) {
        var city = cities.find(tap.city());
        var changed = announcements.address(
                visitor.id(),
                tap.announcement(),
                to -> city.isEmpty()
                        ? to
                        : to.among(new Audience(
                                to.audience().groups(),
                                to.audience().kinds(),
                                with(to.audience().cities(), tap.city(), tap.chosen()))));
        int index = city.map(known -> cities.all().indexOf(known)).orElse(0);
        return Answer.of(
                changed,
                announcement -> Answer.showing(cities(announcement, AddresseesScreens.pageOfCity(index), visitor)));
    }

    private Screen cities(Announcement announcement, int page, Visitor visitor) {
        return AddresseesScreens.cities(
                announcement,
                cities.all(),
                page,
                words(announcement, visitor),
                people(announcement),
                visitor.language());
    }

    private Screen screen(Announcement announcement, Visitor visitor) {
        var scope = announcements.scope(visitor.id());
        var choosable =
                groups.all().stream().filter(group -> scope.covers(group.id())).toList();
        return AddresseesScreens.of(announcement, choosable, words(announcement, visitor), people(announcement));
    }

    private int people(Announcement announcement) {
        return reach.of(announcement).people().size();
    }

    /** Whom it is for, in words. */
    Text words(Announcement announcement, Visitor visitor) {
        var to = announcement.to();
        var parts = new ArrayList<Text>();
        groups.names(to.audience().groups()).forEach(name -> parts.add(Text.typed(name)));
        to.audience().kinds().stream().sorted().forEach(kind -> parts.add(AddresseesScreens.kind(kind)));
        to.audience().cities().stream()
                .sorted()
                .flatMap(city -> cities.find(city).stream())
                .forEach(names -> parts.add(Text.typed(names.in(visitor.language()))));
        var circle = to.circle();
        if (to.event() != null && circle != null) {
            circles.find(to.event())
                    .ifPresent(event -> parts.add(Text.of(
                            "announcements.audience.standing",
                            event.title(visitor.language()),
                            AddresseesScreens.circle(circle))));
        }
        return parts.isEmpty() ? Text.of("events.audience.all") : joined(parts);
    }

    private static Text joined(List<Text> parts) {
        var joined = new ArrayList<Text>();
        for (var part : parts) {
            if (!joined.isEmpty()) {
                joined.add(Text.typed(", "));
            }
            joined.add(part);
        }
        return Text.joined(joined);
    }

    private static <T> Set<T> with(Set<T> all, T one, boolean chosen) {
        var others = new HashSet<>(all);
        others.remove(one);
        if (chosen) {
            others.add(one);
        }
        return others;
    }
}
