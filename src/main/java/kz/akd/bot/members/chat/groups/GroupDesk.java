package kz.akd.bot.members.chat.groups;

import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.chat.GroupTaps.AddToGroup;
import kz.akd.bot.members.chat.GroupTaps.Dismiss;
import kz.akd.bot.members.chat.GroupTaps.FindForGroup;
import kz.akd.bot.members.chat.GroupTaps.LetIn;
import kz.akd.bot.members.chat.GroupTaps.RemoveFromGroup;
import kz.akd.bot.members.chat.GroupTaps.ShowGroupMember;
import kz.akd.bot.members.chat.GroupTaps.ShowGroupMembers;
import kz.akd.bot.members.chat.GroupTaps.ShowRequests;
import kz.akd.bot.members.chat.GroupTaps.TurnDown;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.manage.GroupMembers;
import kz.akd.bot.members.groups.manage.GroupMembers.Outcome;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.groups.manage.Offices;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Where the officers of a group see who belongs to it, add and remove, and answer those who ask. */
@Component
class GroupDesk implements ChatFeature {

    private static final int LONGEST_SEARCH = 60;
    private static final Question<String> WORDS =
            Questions.line("words", "members.directory.words.ask", LONGEST_SEARCH);

    private final Groups groups;
    private final GroupMembers members;
    private final Offices offices;
    private final MemberDirectory directory;
    private final GroupScreens screens;
    private final Dialog find = Dialog.named("members.group-find").asking(WORDS).endingAtOnce(this::found);

    GroupDesk(Groups groups, GroupMembers members, Offices offices, MemberDirectory directory, GroupScreens screens) {
        this.groups = groups;
        this.members = members;
        this.offices = offices;
        this.directory = directory;
        this.screens = screens;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                ShowGroupMembers.class,
                (visitor, tap) -> kept(visitor, tap.group(), group -> list(visitor, group, tap.page())));
        routes.tap(
                ShowGroupMember.class,
                (visitor, tap) -> kept(visitor, tap.group(), group -> member(visitor, group, tap.member())));
        routes.tap(
                FindForGroup.class,
                (visitor, tap) -> kept(
                        visitor,
                        tap.group(),
                        group -> Answer.asking(find, tap.group().toString())));
        routes.tap(
                AddToGroup.class,
                (visitor, tap) -> kept(
                        visitor,
                        tap.group(),
                        group -> after(
                                members.add(visitor.id(), tap.group(), tap.member(), new ObjectId()),
                                () -> list(visitor, group, 0),
                                "members.group.added")));
        routes.tap(
                RemoveFromGroup.class,
                (visitor, tap) -> kept(
                        visitor,
                        tap.group(),
                        group -> after(
                                members.remove(visitor.id(), tap.group(), tap.member(), new ObjectId()),
                                () -> list(visitor, group, 0),
                                "members.group.removed")));
        routes.tap(
                ShowRequests.class,
                (visitor, tap) -> kept(visitor, tap.group(), group -> requests(visitor, tap.group())));
        routes.tap(
                LetIn.class,
                (visitor, tap) -> kept(
                        visitor,
                        tap.group(),
                        group -> after(
                                members.accept(visitor.id(), tap.group(), tap.member(), new ObjectId()),
                                () -> requests(visitor, tap.group()),
                                "members.group.added")));
        routes.tap(
                TurnDown.class,
                (visitor, tap) -> kept(
                        visitor,
                        tap.group(),
                        group -> after(
                                members.decline(visitor.id(), tap.group(), tap.member(), new ObjectId()),
                                () -> requests(visitor, tap.group()),
                                "members.group.turned-down")));
        routes.tap(Dismiss.class, (visitor, tap) -> kept(visitor, tap.group(), group -> dismissed(visitor, tap)));
        routes.dialog(find);
    }

    private Answer kept(Visitor visitor, GroupId id, Function<Group, Answer> answer) {
        if (!members.mayKeep(visitor.id(), id)) {
            return Answer.alert("members.not-allowed");
        }
        return groups.find(id).map(answer).orElseGet(() -> Answer.showing(GroupScreens.gone()));
    }

    private Answer list(Visitor visitor, Group group, int page) {
        return members.list(visitor.id(), group.id())
                .<Answer>map(listed -> Answer.showing(GroupScreens.members(group, listed, page)))
                .orElseGet(() -> Answer.alert("members.not-allowed"));
    }

    private Answer member(Visitor visitor, Group group, PersonId member) {
        return Answer.showing(screens.member(
                group, member, new GroupScreens.Powers(true, groups.mayManage(visitor.id())), offices.today()));
    }

    private Answer requests(Visitor visitor, GroupId id) {
        return groups.find(id)
                .<Answer>flatMap(group -> members.asking(visitor.id(), id)
                        .map(asking -> Answer.showing(GroupScreens.requests(group, asking))))
                .orElseGet(() -> Answer.showing(GroupScreens.gone()));
    }

    private Answer found(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var id = new GroupId(new ObjectId(opened.about()));
        return kept(
                visitor,
                id,
                group -> Answer.showing(screens.found(
                        group,
                        answers.get(WORDS),
                        directory
                                .search(visitor.id(), answers.get(WORDS), visitor.language())
                                .orElse(List.of()))));
    }

    private Answer dismissed(Visitor visitor, Dismiss tap) {
        return switch (offices.dismiss(visitor.id(), tap.group(), tap.member(), new ObjectId())) {
            case DONE, ALREADY -> kept(visitor, tap.group(), group -> member(visitor, group, tap.member()));
            case NOT_ALLOWED -> Answer.alert("members.not-allowed");
            case NO_MEMBER, IN_THE_PAST -> Answer.alert("members.not-possible");
            case GONE -> Answer.showing(GroupScreens.gone());
        };
    }

    private interface Then {
        Answer shown();
    }

    private static Answer after(Outcome outcome, Then then, String done) {
        return switch (outcome) {
            case DONE, ALREADY -> then.shown() instanceof Answer.Shown shown ? shown.toasting(done) : then.shown();
            case NOT_ASKING -> Answer.alert("members.decision.already");
            case NOT_ALLOWED -> Answer.alert("members.not-allowed");
            case NO_MEMBER, BY_OFFICERS -> Answer.alert("members.not-possible");
            case GONE -> Answer.showing(GroupScreens.gone());
        };
    }
}
