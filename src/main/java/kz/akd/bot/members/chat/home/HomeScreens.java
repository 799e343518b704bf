package kz.akd.bot.members.chat.home;

import java.util.List;
import kz.akd.bot.chatkit.Desk;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.chat.join.SignUp;
import kz.akd.bot.members.person.Standing;

/** The first screen of each kind of person, and what explains the bot. */
final class HomeScreens {

    private HomeScreens() {}

    static Screen guest() {
        return Screen.saying("members.home.guest").offering(Button.of(new SignUp.Join(), "members.menu.join"));
    }

    static Screen applicant() {
        return Screen.saying("members.home.applicant");
    }

    static Screen declined(Standing.Declined declined) {
        return Screen.saying("members.home.declined", declined.reason())
                .offering(Button.of(new SignUp.Reply(), "members.menu.reply"))
                .offering(Button.of(new SignUp.Join(), "members.menu.join-again"));
    }

    static Screen member(Standing.Member member) {
        return Screen.saying("members.home.member", member.fullName());
    }

    static Screen suspended(Standing.Suspended suspended) {
        return Screen.saying("members.home.suspended", suspended.reason());
    }

    static Screen former() {
        return Screen.saying("members.home.former").offering(Button.of(new SignUp.Join(), "members.menu.join-again"));
    }

    /** All that the reader can send, in the words of the phone's own list. */
    static Screen help(List<String> commands) {
        var screen = Screen.saying("members.help");
        for (var command : commands) {
            screen = screen.and("members.help.line", command, Text.of("command." + command));
        }
        return screen.and("members.help.line", "cancel", Text.of("command.cancel"))
                .and("members.help.end")
                .backHome();
    }

    static Screen privacy() {
        return Screen.saying("members.privacy")
                .offering(Button.of(new OwnDataChat.TakeOut(), "members.own-data.button"))
                .offering(Button.of(new OwnDataChat.AskToForget(), "members.forget.button"))
                .backHome();
    }

    /** What waits and what is done every day, each on a row of its own; below, two by two, the rooms with all else. */
    static Screen desk(Desk desk, Visitor visitor) {
        var screen = Screen.saying(desk.isEmptyFor(visitor) ? "members.desk.none" : "members.desk");
        for (var item : desk.items(visitor)) {
            screen = screen.offering(item);
        }
        return screen.offeringInPairs(desk.rooms(visitor).stream()
                        .map(room -> Button.of(new Home.ShowDeskRoom(room), "desk.room." + room))
                        .toList())
                .backHome();
    }

    /** A room that is unknown, or has nothing for the visitor, is shown as the desk. */
    static Screen deskRoom(Desk desk, String room, Visitor visitor) {
        var items = desk.room(visitor, room);
        if (items.isEmpty()) {
            return desk(desk, visitor);
        }
        var screen = Screen.saying("members.desk.room", Text.of("desk.room." + room));
        for (var item : items) {
            screen = screen.offering(item);
        }
        return screen.back(new Home.ShowDesk());
    }
}
