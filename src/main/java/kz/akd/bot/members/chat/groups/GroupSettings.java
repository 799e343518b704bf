package kz.akd.bot.members.chat.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.edit.Editing;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.chat.CityCatalogue;
import kz.akd.bot.members.chat.GroupTaps.Appoint;
import kz.akd.bot.members.chat.GroupTaps.AskToDissolve;
import kz.akd.bot.members.chat.GroupTaps.Dissolve;
import kz.akd.bot.members.chat.GroupTaps.MakeGroup;
import kz.akd.bot.members.chat.GroupTaps.RemoveCity;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.JoinPolicy;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.groups.manage.Groups.Outcome;
import kz.akd.bot.members.groups.manage.Offices;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Where those who manage groups make them, change what they are, and appoint officers. */
@Component
class GroupSettings implements ChatFeature {

    private static final Question<String> NAME = Questions.line("name", "members.group.name.ask", Group.LONGEST_NAME);
    private static final Question<GroupKind> KIND = Questions.oneOf(
            "kind", "members.group.kind.ask", GroupKind.class, List.of(GroupKind.values()), GroupScreens::kind);
    private static final Question<LocalDate> UNTIL =
            Questions.optional(Questions.dayAhead("until", "members.group.until.ask", asking -> Person.HOME_ZONE));

    private final Groups groups;
    private final Offices offices;
    private final GroupScreens screens;
    private final GroupChat chat;
    private final Dialog make =
            Dialog.named("members.group-new").asking(NAME).asking(KIND).ending(this::made);
    private final Dialog appoint =
            Dialog.named("members.group-appoint").asking(UNTIL).ending(this::appointed);
    private final Editing<GroupId, Group, Outcome> edit;

    GroupSettings(Groups groups, Offices offices, GroupScreens screens, GroupChat chat, Cities cities) {
        this.groups = groups;
        this.offices = offices;
        this.screens = screens;
        this.chat = chat;
        Question<Names> city =
                Questions.searched("city", asking -> Text.of("members.group.city.ask"), new CityCatalogue(cities));
        edit = Editing.<GroupId, Group, Outcome>of(
                        GroupScreens.EDITING,
                        GroupId::new,
                        (visitor, id, shown) -> managing(visitor, () -> with(id, shown)),
                        (visitor, outcome, done) -> after(outcome, done))
                .on(this::settings)
                .formerly("grs=")
                .formerly("grj", "")
                .field(NAME, (wish, name) -> groups.rename(wish.by(), wish.id(), name, wish.run()))
                .formerly("grr", "name")
                .toggle(
                        "open",
                        group -> group.joining() == JoinPolicy.BY_REQUEST,
                        (wish, open) -> groups.open(
                                wish.by(),
                                wish.id(),
                                open ? JoinPolicy.BY_REQUEST : JoinPolicy.BY_OFFICERS,
                                wish.run()))
                .field(city, (wish, names) -> groups.cover(wish.by(), wish.id(), names.en(), true, wish.run()))
                .when(group -> group.kind() == GroupKind.BRANCH)
                .formerly("grc+", "city");
    }

    @Override
    public void register(Routes routes) {
        routes.tap(MakeGroup.class, (visitor, tap) -> managing(visitor, () -> Answer.asking(make)));
        routes.tap(
                RemoveCity.class,
                (visitor, tap) -> after(
                        groups.cover(visitor.id(), tap.group(), tap.city(), false, new ObjectId()),
                        () -> settings(visitor, tap.group())));
        routes.tap(
                AskToDissolve.class,
                (visitor, tap) -> managing(
                        visitor,
                        () -> with(
                                tap.group(),
                                group -> Answer.showing(GroupScreens.dissolving(group, groups.size(group.id()))))));
        routes.tap(Dissolve.class, this::dissolve);
        routes.tap(Appoint.class, this::askTerm);
        routes.dialog(make).dialog(appoint);
        edit.addTo(routes);
    }

    private Answer managing(Visitor visitor, Supplier<Answer> answer) {
        return groups.mayManage(visitor.id()) ? answer.get() : Answer.alert("members.not-allowed");
    }

    private Answer with(GroupId id, Function<Group, Answer> answer) {
        return groups.find(id).map(answer).orElseGet(() -> Answer.showing(GroupScreens.gone()));
    }

    private Answer askTerm(Visitor visitor, Appoint tap) {
        return managing(
                visitor, () -> with(tap.group(), group -> Answer.asking(appoint, tap.group() + "/" + tap.member())));
    }

    private Screen settings(Group group, Visitor visitor) {
        return screens.settings(group, screen -> edit.details(screen, group.id(), group, visitor), visitor.language());
    }

    private Answer settings(Visitor visitor, GroupId id) {
        return with(id, group -> Answer.showing(settings(group, visitor)));
    }

    private Answer made(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var id = new GroupId(opened.run());
        return after(groups.make(visitor.id(), id, answers.get(NAME), answers.get(KIND)), () -> settings(visitor, id));
    }

    private static GroupId group(String id) {
        return new GroupId(new ObjectId(id));
    }

    private static Answer after(Outcome outcome, Supplier<Answer> done) {
        return switch (outcome) {
            case DONE, ALREADY -> done.get();
            case NOT_ALLOWED -> Answer.alert("members.not-allowed");
            case NAME_TAKEN -> Answer.alert("members.group.name-taken");
            case GONE -> Answer.showing(GroupScreens.gone());
        };
    }

    private Answer dissolve(Visitor visitor, Dissolve tap) {
        return switch (groups.dissolve(visitor.id(), tap.group(), tap.group().value())) {
            case DONE, ALREADY, GONE -> Answer.showing(GroupScreens.gone());
            case NOT_ALLOWED, NAME_TAKEN -> Answer.alert("members.not-allowed");
        };
    }

    private Answer appointed(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = List.of(opened.about().split("/", 2));
        var id = group(about.get(0));
        var member = new PersonId(Long.parseLong(about.get(1)));
        return switch (offices.appoint(
                visitor.id(), id, member, answers.find(UNTIL).orElse(null), opened.run())) {
            case DONE, ALREADY -> chat.card(visitor, id);
            case NOT_ALLOWED -> Answer.alert("members.not-allowed");
            case NO_MEMBER, IN_THE_PAST -> Answer.alert("members.not-possible");
            case GONE -> Answer.showing(GroupScreens.gone());
        };
    }
}
