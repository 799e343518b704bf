package kz.akd.bot.members.chat.desk;

import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.chat.FamilyTaps.FindMemberFor;
import kz.akd.bot.members.chat.FamilyTaps.LinkFamily;
import kz.akd.bot.members.chat.FamilyTaps.UnlinkFamily;
import kz.akd.bot.members.chat.family.FamilyChat;
import kz.akd.bot.members.chat.family.FamilyScreens;
import kz.akd.bot.members.profile.Families;
import kz.akd.bot.members.roster.RosterDesk;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Where officers who keep the roster link spouses to members themselves. */
@Component
class FamilyDesk implements ChatFeature {

    private static final int LONGEST_SEARCH = 60;
    private static final Question<String> WORDS =
            Questions.line("words", "members.directory.words.ask", LONGEST_SEARCH);

    private final Families families;
    private final RosterDesk roster;
    private final MemberDesk desk;
    private final FamilyScreens screens;
    private final Dialog find =
            Dialog.named("members.family-find").asking(WORDS).endingAtOnce(this::found);

    FamilyDesk(Families families, RosterDesk roster, MemberDesk desk, FamilyScreens screens) {
        this.families = families;
        this.roster = roster;
        this.desk = desk;
        this.screens = screens;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                FindMemberFor.class,
                (visitor, tap) -> roster.isOpenTo(visitor.id())
                        ? Answer.asking(find, tap.spouse().toString())
                        : Answer.alert("members.not-allowed"));
        routes.tap(
                LinkFamily.class,
                (visitor, tap) -> FamilyChat.after(
                        families.link(visitor.id(), tap.spouse(), tap.member(), new ObjectId()),
                        () -> desk.show(visitor, tap.spouse()),
                        "members.family.confirmed"));
        routes.tap(UnlinkFamily.class, this::unlink);
        routes.dialog(find);
    }

    private Answer unlink(Visitor visitor, UnlinkFamily tap) {
        return roster.isOpenTo(visitor.id())
                ? FamilyChat.after(
                        families.part(visitor.id(), tap.spouse(), new ObjectId()),
                        () -> desk.show(visitor, tap.spouse()),
                        "members.family.parted")
                : Answer.alert("members.not-allowed");
    }

    private Answer found(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var words = answers.get(WORDS);
        var spouse = new PersonId(Long.parseLong(opened.about()));
        return roster.find(visitor.id(), words, visitor.language())
                .<Answer>map(found -> Answer.showing(
                        screens.foundFor(spouse, words, FamilyChat.withoutSpouses(found), visitor.language())))
                .orElseGet(() -> Answer.alert("members.not-allowed"));
    }
}
