package kz.akd.bot.events.chat;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.DeskTaps.EditDetail;
import kz.akd.bot.events.chat.DeskTaps.ShowAudienceCities;
import kz.akd.bot.events.chat.DeskTaps.ShowDetails;
import kz.akd.bot.events.chat.DeskTaps.ToggleCity;
import kz.akd.bot.events.chat.DeskTaps.ToggleGroup;
import kz.akd.bot.events.chat.DeskTaps.ToggleKind;
import kz.akd.bot.members.Group;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Names;
import kz.akd.bot.shared.Page;

/** For whom an event is: groups, kinds and cities to choose from. */
final class AudienceScreens {

    private static final int CITIES = 12;

    private AudienceScreens() {}

    /** @param groups those that the organiser may choose from */
    static Screen of(Event event, List<Group> groups, Text words, int people) {
        var id = event.id();
        var audience = event.plan().audience();
        var buttons = new ArrayList<Button>();
        groups.forEach(group -> buttons.add(Button.of(
                new ToggleGroup(id, group.id()),
                DetailScreens.chosen(Text.typed(group.name()), audience.groups().contains(group.id())))));
        for (var kind : MemberKind.values()) {
            buttons.add(Button.of(
                    new ToggleKind(id, kind),
                    DetailScreens.chosen(EventTexts.kind(kind), audience.kinds().contains(kind))));
        }
        return ListScreens.pairs(Screen.saying("events.audience.ask", words, people), buttons)
                .offering(Button.of(
                        new ShowAudienceCities(id, 0),
                        "events.audience.cities",
                        audience.cities().size()))
                .back(new ShowDetails(id));
    }

    static Screen cities(Event event, List<Names> all, int number, Text words, int people, Visitor visitor) {
        var id = event.id();
        var page = Page.of(all, number, CITIES);
        var buttons = page.items().stream()
                .map(city -> Button.of(
                        new ToggleCity(id, city.en()),
                        DetailScreens.chosen(
                                Text.typed(city.in(visitor.language())),
                                event.plan().audience().cities().contains(city.en()))))
                .toList();
        return ListScreens.pairs(Screen.saying("events.audience.ask", words, people), buttons)
                .turning(page, turned -> new ShowAudienceCities(id, turned))
                .back(new EditDetail(id, Detail.AUDIENCE));
    }

    static int pageOfCity(int index) {
        return index / CITIES;
    }
}
