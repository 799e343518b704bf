package kz.akd.bot.events.chat.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseCity;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseGroup;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseKind;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowAudienceCities;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.units.Cities;
import org.springframework.stereotype.Component;

/** For whom an event is, chosen by buttons. */
@Component
class AudienceChat implements ChatFeature {

    private final EventDrafts eventDrafts;
    private final DeskAnswers desk;
    private final Groups groups;
    private final Cities cities;
    private final AttendeeGroups circles;

    AudienceChat(EventDrafts eventDrafts, DeskAnswers desk, Groups groups, Cities cities, AttendeeGroups circles) {
        this.eventDrafts = eventDrafts;
        this.desk = desk;
        this.groups = groups;
        this.cities = cities;
        this.circles = circles;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ChooseGroup.class, this::group);
        routes.tap(
                ChooseKind.class,
                (visitor, tap) -> meant(
                        visitor,
                        tap.event(),
                        audience -> new Audience(
                                audience.groups(),
                                with(audience.kinds(), tap.kind(), tap.chosen()),
                                audience.cities())));
        routes.tap(ChooseCity.class, this::city);
        routes.tap(
                ShowAudienceCities.class,
                (visitor, tap) ->
                        desk.about(visitor, tap.event(), event -> Answer.showing(cities(event, tap.page(), visitor))));
    }

    /** In words. */
    Text words(Event event, Visitor visitor) {
        var audience = event.plan().audience();
        if (audience.isEverybody()) {
            return Text.of("events.audience.all");
        }
        var parts = new ArrayList<Text>();
        groups.names(audience.groups()).forEach(name -> parts.add(Text.typed(name)));
        if (!gone(audience).isEmpty()) {
            parts.add(Text.of("events.audience.dissolved"));
        }
        audience.kinds().stream().sorted().forEach(kind -> parts.add(EventTexts.kind(kind)));
        audience.cities().stream()
                .sorted()
                .flatMap(city -> cities.find(city).stream())
                .forEach(names -> parts.add(Text.typed(names.in(visitor.language()))));
        var joined = new ArrayList<Text>();
        for (var part : parts) {
            if (!joined.isEmpty()) {
                joined.add(Text.typed(", "));
            }
            joined.add(part);
        }
        return Text.joined(joined);
    }

    Screen screen(Event event, Visitor visitor) {
        return AudienceScreens.of(
                event,
                choosable(visitor),
                gone(event.plan().audience()),
                words(event, visitor),
                circles.invited(event).size());
    }

    private List<Group> choosable(Visitor visitor) {
        var scope = eventDrafts.scope(visitor.id());
        return groups.all().stream().filter(group -> scope.covers(group.id())).toList();
    }

    /** Those that there are no more: nobody belongs to them. */
    private List<GroupId> gone(Audience audience) {
        return audience.groups().stream()
                .filter(group -> groups.find(group).isEmpty())
                .toList();
    }

    private Screen cities(Event event, int page, Visitor visitor) {
        return AudienceScreens.cities(
                event,
                cities.all(),
                page,
                words(event, visitor),
                circles.invited(event).size(),
                visitor);
    }

    private Answer meant(Visitor visitor, EventId id, UnaryOperator<Audience> change) {
        return desk.forOrganisers(
                visitor,
                () -> desk.after(
                        eventDrafts.edit(visitor.id(), id, plan -> plan.with(change.apply(plan.audience()))),
                        event -> Answer.showing(screen(event, visitor))));
    }

    private Answer group(Visitor visitor, ChooseGroup tap) {
        return tap.chosen() && groups.find(tap.group()).isEmpty()
                ? desk.about(visitor, tap.event(), event -> Answer.alert("chatkit.too-old"))
                : meant(
                        visitor,
                        tap.event(),
                        audience -> new Audience(
                                with(audience.groups(), tap.group(), tap.chosen()),
                                audience.kinds(),
                                audience.cities()));
    }

    private Answer city(Visitor visitor, ChooseCity tap) {
        return desk.about(visitor, tap.event(), known -> {
            var city = cities.find(tap.city());
            if (city.isEmpty()) {
                return Answer.alert("chatkit.too-old");
            }
            int index = cities.all().indexOf(city.get());
            return desk.after(
                    eventDrafts.edit(
                            visitor.id(),
                            tap.event(),
                            plan -> plan.with(new Audience(
                                    plan.audience().groups(),
                                    plan.audience().kinds(),
                                    with(plan.audience().cities(), tap.city(), tap.chosen())))),
                    event -> Answer.showing(cities(event, AudienceScreens.pageOfCity(index), visitor)));
        });
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
