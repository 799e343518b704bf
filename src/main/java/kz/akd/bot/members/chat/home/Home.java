package kz.akd.bot.members.chat.home;

import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where everybody begins and comes back to: the menu, the desk, help and privacy. */
@Component
@Order(1)
public class Home implements ChatFeature {

    /** What is used each week, then what is used each month, then what is set once. */
    private static final List<String> BY_USE = List.of(
            "menu",
            "desk",
            "events",
            "my",
            "meetings",
            "tournaments",
            "donate",
            "dues",
            "propose",
            "vote",
            "assist",
            "directory",
            "card",
            "profile",
            "notifications",
            "language",
            "timezone",
            "help",
            "privacy",
            "export",
            "forget",
            "cancel",
            "start");

    private final People people;

    Home(People people) {
        this.people = people;
    }

    @TapName("help")
    record ShowHelp() implements Tap {}

    @TapName("privacy")
    record ShowPrivacy() implements Tap {}

    @TapName("desk")
    public record ShowDesk() implements Tap {}

    @TapName("dskr")
    record ShowDeskRoom(String room) implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.home(visitor -> home(visitor, routes));
        routes.commandOrder(BY_USE);
        routes.command("start", Rank.GUEST, visitor -> start(visitor, routes));
        routes.command("menu", Rank.GUEST, visitor -> home(visitor, routes));
        routes.command("help", Rank.GUEST, visitor -> help(visitor, routes));
        routes.command("privacy", Rank.GUEST, visitor -> Answer.showing(HomeScreens.privacy()));
        routes.command("desk", Rank.OFFICER, visitor -> desk(visitor, routes));
        routes.tap(ShowHelp.class, (visitor, tap) -> help(visitor, routes));
        routes.tap(ShowPrivacy.class, (visitor, tap) -> Answer.showing(HomeScreens.privacy()));
        routes.tap(ShowDesk.class, (visitor, tap) -> desk(visitor, routes));
        routes.tap(
                ShowDeskRoom.class,
                (visitor, tap) -> Answer.showing(HomeScreens.deskRoom(routes.desk(), tap.room(), visitor)));
    }

    private Answer start(Visitor visitor, Routes routes) {
        var person = people.meet(visitor.id(), null);
        return person.languageChosen() ? home(visitor, routes) : Answer.showing(LanguageScreens.choice());
    }

    private Answer home(Visitor visitor, Routes routes) {
        var person = people.meet(visitor.id(), null);
        var screen = person.standing()
                .fold(
                        HomeScreens::guest,
                        applicant -> HomeScreens.applicant(),
                        HomeScreens::declined,
                        HomeScreens::member,
                        HomeScreens::suspended,
                        former -> HomeScreens.former());
        return Answer.showing(withDesk(
                        screen.offeringInPairs(routes.menu(visitor)),
                        !routes.desk().isEmptyFor(visitor))
                .offering(
                        Button.of(new Settings.ShowLanguages(), "members.menu.language"),
                        Button.of(new Settings.ShowZone(), "members.menu.zone"))
                .offering(
                        Button.of(new ShowHelp(), "members.menu.help"),
                        Button.of(new ShowPrivacy(), "members.menu.privacy")));
    }

    private static Screen withDesk(Screen screen, boolean organises) {
        return organises ? screen.offering(Button.of(new ShowDesk(), "members.menu.desk")) : screen;
    }

    private static Answer help(Visitor visitor, Routes routes) {
        return Answer.showing(HomeScreens.help(routes.commandsFor(visitor.rank())));
    }

    private static Answer desk(Visitor visitor, Routes routes) {
        return Answer.showing(HomeScreens.desk(routes.desk(), visitor));
    }
}
