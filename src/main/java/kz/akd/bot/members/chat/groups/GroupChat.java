package kz.akd.bot.members.chat.groups;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.chat.GroupTaps;
import kz.akd.bot.members.chat.GroupTaps.AskToJoinGroup;
import kz.akd.bot.members.chat.GroupTaps.LeaveGroup;
import kz.akd.bot.members.chat.GroupTaps.MakeGroup;
import kz.akd.bot.members.chat.GroupTaps.ShowGroup;
import kz.akd.bot.members.chat.GroupTaps.WithdrawFromGroup;
import kz.akd.bot.members.chat.MemberRefusal;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.manage.GroupMembers;
import kz.akd.bot.members.groups.manage.GroupMembers.Outcome;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.groups.manage.Offices;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where members see the groups, ask to be let in, and leave. */
@Component
@Order(6)
class GroupChat implements ChatFeature {

    private final Groups groups;
    private final GroupMembers members;
    private final Offices offices;
    private final People people;
    private final GroupScreens screens;

    public GroupChat(Groups groups, GroupMembers members, Offices offices, People people, GroupScreens screens) {
        this.groups = groups;
        this.members = members;
        this.offices = offices;
        this.people = people;
        this.screens = screens;
    }

    @Override
    public void register(Routes routes) {
        routes.firstStep(visitor ->
                maySee(visitor) ? Optional.of(Button.of(GroupTaps.ALL, "members.menu.groups")) : Optional.empty());
        routes.menuItem(visitor ->
                maySee(visitor) ? Optional.of(Button.of(GroupTaps.ALL, "members.menu.groups")) : Optional.empty());
        routes.deskItem(
                "association",
                visitor -> members.keepsAny(visitor.id())
                        ? Optional.of(Button.of(GroupTaps.ALL, "members.menu.groups"))
                        : Optional.empty());
        ListScreen.of("members.groups", this::all)
                .opens((line, visitor) -> Button.of(
                        new ShowGroup(line.group().id()),
                        line.own() ? "members.groups.mine" : "members.groups.other",
                        line.group().name()))
                .filter("mine", Text.of("members.groups.own"), (line, visitor) -> line.own())
                .filter(GroupKind.class, line -> Optional.of(line.group().kind()), GroupScreens::kind)
                .searched(line -> line.group().name())
                .with((screen, visitor) -> groups.mayManage(visitor.id())
                        ? screen.offering(Button.of(new MakeGroup(), "members.groups.new"))
                        : screen)
                .formerly("grs")
                .addTo(routes);
        routes.tap(ShowGroup.class, (visitor, tap) -> card(visitor, tap.group()));
        routes.tap(AskToJoinGroup.class, (visitor, tap) -> own(visitor, tap.group(), this::ask));
        routes.tap(
                WithdrawFromGroup.class,
                (visitor, tap) -> own(visitor, tap.group(), (person, group) -> members.withdraw(person.id(), group)));
        routes.tap(
                LeaveGroup.class,
                (visitor, tap) -> own(
                        visitor, tap.group(), (person, group) -> members.leave(person.id(), group, new ObjectId())));
    }

    private boolean maySee(Visitor visitor) {
        return people.find(visitor.id()).flatMap(Person::membership).isPresent() || groups.mayManage(visitor.id());
    }

    private Outcome ask(Person person, GroupId group) {
        return members.ask(person.id(), group, new ObjectId());
    }

    /** A group, and whether the reader belongs to it. */
    private record Line(Group group, boolean own) {}

    private Result<List<Line>> all(Visitor visitor) {
        if (!maySee(visitor)) {
            return Result.refused(MemberRefusal.MEMBERS_ONLY);
        }
        var own = people.meet(visitor.id(), null).groups();
        return Result.done(groups.all().stream()
                .map(group -> new Line(group, own.contains(group.id())))
                .toList());
    }

    private Answer own(Visitor visitor, GroupId id, BiFunction<Person, GroupId, Outcome> change) {
        var person = people.meet(visitor.id(), null);
        if (person.membership().isEmpty()) {
            return MemberTexts.membersOnly();
        } else if (groups.find(id).isEmpty()) {
            return Answer.showing(GroupScreens.gone());
        }
        return switch (change.apply(person, id)) {
            case DONE, ALREADY -> card(visitor, id);
            case BY_OFFICERS -> Answer.alert("members.group.by-officers");
            case NOT_ALLOWED, NO_MEMBER, NOT_ASKING -> Answer.alert("members.not-possible");
            case GONE -> Answer.showing(GroupScreens.gone());
        };
    }

    Answer card(Visitor visitor, GroupId id) {
        if (!maySee(visitor)) {
            return MemberTexts.membersOnly();
        }
        return groups.find(id)
                .<Answer>map(group -> Answer.showing(screens.card(
                        group,
                        groups.size(id),
                        people.meet(visitor.id(), null),
                        powers(visitor, group),
                        offices.today())))
                .orElseGet(() -> Answer.showing(GroupScreens.gone()));
    }

    GroupScreens.Powers powers(Visitor visitor, Group group) {
        return new GroupScreens.Powers(members.mayKeep(visitor.id(), group.id()), groups.mayManage(visitor.id()));
    }
}
