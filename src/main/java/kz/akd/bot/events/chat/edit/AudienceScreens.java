package kz.akd.bot.events.chat.edit;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.chat.taps.DeskTaps;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseCity;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseGroup;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseKind;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowAudienceCities;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.shared.Page;

/** For whom an event is: groups, kinds and cities to choose from. */
final class AudienceScreens {

    private static final int CITIES = 12;

    private AudienceScreens() {}

    /**
     * @param groups those that the organiser may choose from
     * @param gone those that were chosen and are no more
     */
    static Screen of(Event event, List<Group> groups, List<GroupId> gone, Text words, int people) {
        var id = event.id();
        var audience = event.plan().audience();
        var buttons = new ArrayList<Button>();
        for (var group : groups) {
            boolean chosen = audience.groups().contains(group.id());
            buttons.add(Button.of(
                    new ChooseGroup(id, group.id(), !chosen), DetailScreens.chosen(Text.typed(group.name()), chosen)));
        }
        for (var group : gone) {
            buttons.add(Button.of(
                    new ChooseGroup(id, group, false),
                    DetailScreens.chosen(Text.of("events.audience.dissolved"), true)));
        }
        for (var kind : MemberKind.values()) {
            boolean chosen = audience.kinds().contains(kind);
            buttons.add(
                    Button.of(new ChooseKind(id, kind, !chosen), DetailScreens.chosen(EventTexts.kind(kind), chosen)));
        }
        return ListScreens.pairs(Screen.saying("events.audience.ask", words, people), buttons)
                .offering(Button.of(
                        new ShowAudienceCities(id, 0),
                        "events.audience.cities",
                        audience.cities().size()))
                .back(DeskTaps.details(id));
    }

    static Screen cities(Event event, List<Names> all, int number, Text words, int people, Visitor visitor) {
        var id = event.id();
        var page = Page.of(all, number, CITIES);
        var buttons = page.items().stream()
                .map(city -> city(id, city, event.plan().audience().cities().contains(city.en()), visitor))
                .toList();
        return ListScreens.pairs(Screen.saying("events.audience.ask", words, people), buttons)
                .turning(page, turned -> new ShowAudienceCities(id, turned))
                .back(DeskTaps.details(id, "audience"));
    }

    private static Button city(EventId id, Names city, boolean chosen, Visitor visitor) {
        return Button.of(
                new ChooseCity(id, city.en(), !chosen),
                DetailScreens.chosen(Text.typed(city.in(visitor.language())), chosen));
    }

    static int pageOfCity(int index) {
        return index / CITIES;
    }
}
