package kz.akd.bot.members.chat.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.members.admission.Memberships.Outcome;
import kz.akd.bot.members.chat.AwaitedChat;
import kz.akd.bot.members.chat.MemberDeskTaps.Exclude;
import kz.akd.bot.members.chat.MemberDeskTaps.FindMember;
import kz.akd.bot.members.chat.MemberDeskTaps.GiveRole;
import kz.akd.bot.members.chat.MemberDeskTaps.ListMembers;
import kz.akd.bot.members.chat.MemberDeskTaps.MakeHonorary;
import kz.akd.bot.members.chat.MemberDeskTaps.Reinstate;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowGrowth;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMember;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowMembers;
import kz.akd.bot.members.chat.MemberDeskTaps.ShowRoles;
import kz.akd.bot.members.chat.MemberDeskTaps.Suspend;
import kz.akd.bot.members.chat.MemberDeskTaps.TakeRole;
import kz.akd.bot.members.growth.GrowthPicture;
import kz.akd.bot.members.growth.Labels;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.profile.Families;
import kz.akd.bot.members.roster.RosterDesk;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where officers look members up, suspend and reinstate them, and give roles. */
@Component
@Order(3)
class MemberDesk implements ChatFeature {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_REFERENCE = 120;
    private static final int LONGEST_SEARCH = 60;
    private static final Question<String> WORDS =
            Questions.line("words", "members.directory.words.ask", LONGEST_SEARCH);
    private static final Question<String> REASON =
            Questions.line("reason", "members.roster.reason.ask", LONGEST_REASON);
    private static final Question<String> REFERENCE =
            Questions.line("reference", "members.honorary.reference.ask", LONGEST_REFERENCE);

    private final RosterDesk desk;
    private final Memberships memberships;
    private final People people;
    private final Families families;
    private final MemberDeskScreens screens;
    private final AwaitedChat awaited;
    private final PlainText wording;
    private final int goal;
    private final Dialog find = Dialog.named("members.find").asking(WORDS).endingAtOnce(this::found);
    private final Dialog suspend = Dialog.named("members.suspend")
            .deed((visitor, about) -> Text.of("members.suspend.what", named(about)))
            .asking(REASON)
            .leaving((visitor, about) -> show(visitor, person(about)))
            .ending(this::suspended);
    private final Dialog exclude = Dialog.named("members.exclude")
            .deed((visitor, about) -> Text.of("members.exclude.what", named(about)))
            .asking(REASON)
            .leaving((visitor, about) -> show(visitor, person(about)))
            .ending(this::excluded);
    private final Dialog honorary =
            Dialog.named("members.honorary").asking(REFERENCE).ending(this::honoured);

    MemberDesk(
            RosterDesk desk,
            Memberships memberships,
            People people,
            Families families,
            MemberDeskScreens screens,
            AwaitedChat awaited,
            PlainText wording,
            @Value("${akd.members-goal}") int goal) {
        this.desk = desk;
        this.memberships = memberships;
        this.people = people;
        this.families = families;
        this.screens = screens;
        this.awaited = awaited;
        this.wording = wording;
        this.goal = goal;
    }

    @Override
    public void register(Routes routes) {
        routes.deskItem(visitor -> desk.isOpenTo(visitor.id())
                ? Optional.of(Button.of(new ShowMembers(), "members.desk.members"))
                : Optional.empty());
        routes.tap(ShowMembers.class, (visitor, tap) -> members(visitor));
        routes.tap(FindMember.class, (visitor, tap) -> whenOpen(visitor, Answer.asking(find)));
        routes.tap(ShowGrowth.class, (visitor, tap) -> growth(visitor));
        routes.tap(ListMembers.class, this::list);
        routes.tap(ShowMember.class, (visitor, tap) -> show(visitor, tap.member()));
        routes.tap(Suspend.class, (visitor, tap) -> askAbout(visitor, suspend, tap.member()));
        routes.tap(Exclude.class, (visitor, tap) -> askAbout(visitor, exclude, tap.member()));
        routes.tap(MakeHonorary.class, (visitor, tap) -> askAbout(visitor, honorary, tap.member()));
        routes.tap(
                Reinstate.class,
                (visitor, tap) -> after(
                        visitor, tap.member(), memberships.reinstate(visitor.id(), tap.member(), new ObjectId())));
        routes.tap(ShowRoles.class, (visitor, tap) -> roles(visitor, tap.member()));
        routes.tap(
                GiveRole.class,
                (visitor, tap) -> afterRole(
                        visitor,
                        tap.member(),
                        memberships.give(visitor.id(), tap.member(), tap.role(), new ObjectId())));
        routes.tap(
                TakeRole.class,
                (visitor, tap) -> afterRole(
                        visitor,
                        tap.member(),
                        memberships.take(visitor.id(), tap.member(), tap.role(), new ObjectId())));
        routes.dialog(find).dialog(suspend).dialog(exclude).dialog(honorary);
    }

    private Answer members(Visitor visitor) {
        return desk.census(visitor.id())
                .<Answer>map(census -> Answer.showing(MemberDeskScreens.census(
                        census,
                        goal,
                        Stream.concat(awaited.button(visitor).stream(), RosterChat.buttons().stream())
                                .toList())))
                .orElseGet(MemberDesk::notAllowed);
    }

    private Answer growth(Visitor visitor) {
        return desk.growth(visitor.id(), goal)
                .<Answer>map(figures -> Answer.showing(Screen.saying("members.growth", figures.current(), goal)
                        .carrying(Attachment.picture("growth.png", GrowthPicture.draw(figures, labels(visitor))))
                        .back(new ShowMembers())))
                .orElseGet(MemberDesk::notAllowed);
    }

    private Labels labels(Visitor visitor) {
        return new Labels(
                wording.plain(Text.of("members.growth.title"), visitor),
                wording.plain(Text.of("members.growth.goal"), visitor),
                Locale.forLanguageTag(visitor.language().code()));
    }

    private Answer list(Visitor visitor, ListMembers tap) {
        return desk.list(visitor.id(), tap.filter())
                .<Answer>map(
                        members -> Answer.showing(screens.list(tap.filter(), members, tap.page(), visitor.language())))
                .orElseGet(MemberDesk::notAllowed);
    }

    private Answer found(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var words = answers.get(WORDS);
        return desk.find(visitor.id(), words, visitor.language())
                .<Answer>map(found -> Answer.showing(screens.found(words, found, visitor.language())))
                .orElseGet(MemberDesk::notAllowed);
    }

    /** Somebody's card, as officers see it. */
    Answer show(Visitor visitor, PersonId whom) {
        if (!desk.isOpenTo(visitor.id())) {
            return notAllowed();
        }
        return desk.look(visitor.id(), whom)
                .<Answer>map(person -> Answer.showing(screens.member(
                        person,
                        families.of(whom, visitor.id()).orElseThrow(),
                        visitor,
                        may(visitor, Permission.GIVE_ROLES))))
                .orElseGet(() -> Answer.alert("members.directory.gone"));
    }

    private boolean may(Visitor visitor, Permission permission) {
        return people.meet(visitor.id(), null).may(permission);
    }

    private Answer askAbout(Visitor visitor, Dialog dialog, PersonId whom) {
        return whenOpen(visitor, Answer.asking(dialog, whom.toString()));
    }

    private Answer suspended(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var whom = whom(opened);
        return after(visitor, whom, memberships.suspend(visitor.id(), whom, answers.get(REASON), opened.run()));
    }

    private Answer excluded(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var whom = whom(opened);
        return after(visitor, whom, memberships.exclude(visitor.id(), whom, answers.get(REASON), opened.run()));
    }

    private Answer honoured(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var whom = whom(opened);
        return after(visitor, whom, memberships.makeHonorary(visitor.id(), whom, answers.get(REFERENCE), opened.run()));
    }

    private static PersonId whom(Dialog.Opened opened) {
        return person(opened.about());
    }

    private static PersonId person(String about) {
        return new PersonId(Long.parseLong(about));
    }

    private String named(String about) {
        return people.find(person(about))
                .flatMap(Person::membership)
                .map(Standing.Member::fullName)
                .orElse("—");
    }

    private Answer roles(Visitor visitor, PersonId whom) {
        if (!may(visitor, Permission.GIVE_ROLES)) {
            return notAllowed();
        }
        return people.find(whom)
                .flatMap(person -> person.membership().map(member -> MemberDeskScreens.roles(person, member)))
                .<Answer>map(Answer::showing)
                .orElseGet(() -> Answer.alert("members.directory.gone"));
    }

    private Answer after(Visitor visitor, PersonId whom, Outcome outcome) {
        return refusal(outcome).orElseGet(() -> show(visitor, whom));
    }

    private Answer afterRole(Visitor visitor, PersonId whom, Outcome outcome) {
        return refusal(outcome).orElseGet(() -> roles(visitor, whom));
    }

    private static Optional<Answer> refusal(Outcome outcome) {
        return switch (outcome) {
            case DONE, ALREADY -> Optional.empty();
            case NOT_ALLOWED -> Optional.of(notAllowed());
            case NOT_POSSIBLE -> Optional.of(Answer.alert("members.not-possible"));
            case LAST_ADMINISTRATOR -> Optional.of(Answer.alert("members.last-administrator"));
            case CONFIGURED -> Optional.of(Answer.alert("members.configured-administrator"));
        };
    }

    private Answer whenOpen(Visitor visitor, Answer answer) {
        return desk.isOpenTo(visitor.id()) ? answer : notAllowed();
    }

    private static Answer notAllowed() {
        return Answer.alert("members.not-allowed");
    }
}
