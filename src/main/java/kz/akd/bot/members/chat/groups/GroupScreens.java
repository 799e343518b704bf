package kz.akd.bot.members.chat.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.akd.bot.chatkit.edit.EditTap;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.chat.GroupTaps;
import kz.akd.bot.members.chat.GroupTaps.AddToGroup;
import kz.akd.bot.members.chat.GroupTaps.Appoint;
import kz.akd.bot.members.chat.GroupTaps.AskToDissolve;
import kz.akd.bot.members.chat.GroupTaps.AskToJoinGroup;
import kz.akd.bot.members.chat.GroupTaps.Dismiss;
import kz.akd.bot.members.chat.GroupTaps.Dissolve;
import kz.akd.bot.members.chat.GroupTaps.FindForGroup;
import kz.akd.bot.members.chat.GroupTaps.LeaveGroup;
import kz.akd.bot.members.chat.GroupTaps.LetIn;
import kz.akd.bot.members.chat.GroupTaps.RemoveCity;
import kz.akd.bot.members.chat.GroupTaps.RemoveFromGroup;
import kz.akd.bot.members.chat.GroupTaps.ShowGroup;
import kz.akd.bot.members.chat.GroupTaps.ShowGroupMember;
import kz.akd.bot.members.chat.GroupTaps.ShowGroupMembers;
import kz.akd.bot.members.chat.GroupTaps.ShowRequests;
import kz.akd.bot.members.chat.GroupTaps.TurnDown;
import kz.akd.bot.members.chat.GroupTaps.WithdrawFromGroup;
import kz.akd.bot.members.chat.directory.DirectoryChat;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.JoinPolicy;
import kz.akd.bot.members.groups.Office;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** How groups look to members and to those who keep them. */
@Component
class GroupScreens {

    /** Under which a group's settings are changed one by one. */
    static final String EDITING = "members.group";

    private static final int PAGE = 8;

    private final People people;
    private final Cities cities;

    GroupScreens(People people, Cities cities) {
        this.people = people;
        this.cities = cities;
    }

    /** What a viewer may do with a group. */
    record Powers(boolean keeps, boolean manages) {}

    Screen card(Group group, long size, Person viewer, Powers powers, LocalDate today) {
        var screen = Screen.saying("members.group", group.name(), kind(group.kind()), size);
        if (!group.cities().isEmpty()) {
            screen = screen.and("members.group.cities", citiesOf(group, viewer.language()));
        }
        for (var office : group.heldOn(today)) {
            screen = screen.and(line(office));
        }
        screen = own(screen, group, viewer);
        if (powers.keeps()) {
            screen = screen.offering(
                    Button.of(new ShowGroupMembers(group.id(), 0), "members.group.members"),
                    Button.of(
                            new ShowRequests(group.id()),
                            "members.group.requests",
                            group.asking().size()));
        }
        if (powers.manages()) {
            screen = screen.offering(Button.of(EditTap.of(EDITING, group.id()), "members.group.settings"));
        }
        return screen.back(GroupTaps.ALL);
    }

    private Text line(Office office) {
        return office.end()
                .map(day -> Text.of("members.group.officer-until", name(office.officer()), Day.ofExpiry(day)))
                .orElseGet(() -> Text.of("members.group.officer", name(office.officer())));
    }

    private static Screen own(Screen screen, Group group, Person viewer) {
        if (viewer.membership().isEmpty()) {
            return screen;
        } else if (viewer.groups().contains(group.id())) {
            return screen.and("members.group.yours")
                    .offering(Button.of(new LeaveGroup(group.id()), "members.group.leave"));
        } else if (group.isAsking(viewer.id())) {
            return screen.and("members.group.asked")
                    .offering(Button.of(new WithdrawFromGroup(group.id()), "members.group.withdraw"));
        }
        return group.joining() == JoinPolicy.BY_REQUEST
                ? screen.offering(Button.of(new AskToJoinGroup(group.id()), "members.group.ask"))
                : screen.and("members.group.by-officers");
    }

    static Screen members(Group group, List<MemberSummary> members, int number) {
        return Screen.saying("members.group.list", group.name(), members.size())
                .listing(
                        Page.of(members, number, PAGE),
                        listed ->
                                Button.of(new ShowGroupMember(group.id(), listed.id()), Text.typed(listed.fullName())),
                        turned -> new ShowGroupMembers(group.id(), turned))
                .offering(Button.of(new FindForGroup(group.id()), "members.group.add"))
                .back(new ShowGroup(group.id()));
    }

    Screen found(Group group, String words, List<MemberSummary> found) {
        var screen = found.isEmpty()
                ? Screen.saying("members.directory.nobody", words)
                : Screen.saying("members.group.whom", group.name());
        for (var listed : found.subList(0, Math.min(PAGE, found.size()))) {
            screen = screen.offering(Button.of(new AddToGroup(group.id(), listed.id()), Text.typed(listed.fullName())));
        }
        return screen.offering(Button.of(new FindForGroup(group.id()), "members.directory.again"))
                .back(new ShowGroupMembers(group.id(), 0));
    }

    Screen member(Group group, PersonId member, Powers powers, LocalDate today) {
        var office = group.heldOn(today).stream()
                .filter(held -> held.officer().equals(member))
                .findFirst();
        var screen = Screen.saying("members.group.member", name(member), group.name());
        if (office.isPresent()) {
            screen = screen.and(line(office.get()));
        }
        screen = screen.offering(Button.of(new DirectoryChat.Look(member), "members.group.look"));
        if (powers.manages()) {
            screen = screen.offering(Button.of(new Appoint(group.id(), member), "members.group.appoint"));
            if (office.isPresent()) {
                screen = screen.offering(Button.of(new Dismiss(group.id(), member), "members.group.dismiss"));
            }
        }
        return screen.offering(Button.of(new RemoveFromGroup(group.id(), member), "members.group.remove"))
                .back(new ShowGroupMembers(group.id(), 0));
    }

    static Screen requests(Group group, List<Person> asking) {
        var screen = Screen.saying(
                asking.isEmpty() ? "members.group.requests.none" : "members.group.requests.list", group.name());
        for (var person : asking.subList(0, Math.min(PAGE, asking.size()))) {
            var name = person.membership().map(Standing.Member::fullName).orElse("");
            screen = screen.offering(
                    Button.of(new LetIn(group.id(), person.id()), "members.group.let-in-name", name),
                    Button.of(new TurnDown(group.id(), person.id()), "members.group.no"));
        }
        return screen.back(new ShowGroup(group.id()));
    }

    /** For the officers of a group: somebody asks to be let in. */
    Screen request(Group group, PersonId person) {
        return Screen.saying("members.notice.group-asked", name(person), group.name())
                .offering(
                        Button.of(new LetIn(group.id(), person), "members.group.let-in"),
                        Button.of(new TurnDown(group.id(), person), "members.group.turn-down"))
                .offering(Button.of(new DirectoryChat.Look(person), "members.group.look"));
    }

    /** @param details adds what can be changed of it */
    Screen settings(Group group, UnaryOperator<Screen> details, Language reader) {
        var screen = details.apply(Screen.saying("members.group.settings.title", group.name(), kind(group.kind()))
                .and(Text.of("members.group.joining.", group.joining())));
        if (group.kind() == GroupKind.BRANCH) {
            for (var city : group.cities().stream().sorted().toList()) {
                screen = screen.offering(Button.of(
                        new RemoveCity(group.id(), city), "members.group.remove-city", cityName(city, reader)));
            }
        }
        return screen.offering(Button.of(new AskToDissolve(group.id()), "members.group.dissolve"))
                .back(new ShowGroup(group.id()));
    }

    static Screen dissolving(Group group, long size) {
        return Screen.saying("members.group.dissolve.ask", group.name(), size)
                .offering(Button.of(new Dissolve(group.id()), "members.group.dissolve.confirm"))
                .back(EditTap.of(EDITING, group.id()));
    }

    static Screen gone() {
        return Screen.saying("members.group.gone").back(GroupTaps.ALL);
    }

    Text name(PersonId id) {
        return people.find(id)
                .flatMap(Person::everMember)
                .map(member -> Text.typed(member.fullName()))
                .orElseGet(() -> Text.of("members.group.somebody"));
    }

    private Text citiesOf(Group group, Language reader) {
        var parts = new ArrayList<Text>();
        for (var city : group.cities().stream().sorted().toList()) {
            if (!parts.isEmpty()) {
                parts.add(Text.typed(", "));
            }
            parts.add(cityName(city, reader));
        }
        return Text.joined(parts);
    }

    private Text cityName(String city, Language reader) {
        return Text.typed(
                cities.find(city).map((Names names) -> names.in(reader)).orElse(city));
    }

    static Text kind(GroupKind kind) {
        return Text.of("members.group.kind.", kind);
    }
}
