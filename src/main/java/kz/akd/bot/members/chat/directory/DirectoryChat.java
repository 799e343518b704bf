package kz.akd.bot.members.chat.directory;

import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.chat.LetterWritten;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where members find each other, and write to each other without knowing any number. */
@Component
@Order(6)
public class DirectoryChat implements ChatFeature {

    private static final int LONGEST_SEARCH = 60;
    private static final int LONGEST_LETTER = 2000;
    private static final Question<String> WORDS =
            Questions.line("words", "members.directory.words.ask", LONGEST_SEARCH);
    private static final Question<String> LETTER = Questions.paragraph("letter", "members.letter.ask", LONGEST_LETTER);

    private final MemberDirectory directory;
    private final DirectoryScreens screens;
    private final ApplicationEventPublisher events;
    private final Dialog search =
            Dialog.named("members.directory").asking(WORDS).endingAtOnce(this::found);
    private final Dialog letter = Dialog.named("members.letter").asking(LETTER).ending(this::written);

    DirectoryChat(MemberDirectory directory, DirectoryScreens screens, ApplicationEventPublisher events) {
        this.directory = directory;
        this.screens = screens;
        this.events = events;
    }

    @TapName("dir")
    record Search() implements Tap {}

    @TapName("dir=")
    public record Look(PersonId member) implements Tap {}

    @TapName("dir>")
    record Write(PersonId member) implements Tap {}

    @Override
    public void register(Routes routes) {
        routes.command(
                "directory",
                Rank.MEMBER,
                (visitor, words) -> words.isBlank() ? search(visitor) : found(visitor, words));
        routes.menuItem(visitor ->
                isMember(visitor) ? Optional.of(Button.of(new Search(), "members.menu.directory")) : Optional.empty());
        routes.tap(Search.class, (visitor, tap) -> search(visitor));
        routes.tap(Look.class, this::look);
        routes.tap(Write.class, this::write);
        routes.dialog(search);
        routes.dialog(letter);
    }

    private boolean isMember(Visitor visitor) {
        return directory.look(visitor.id(), visitor.id()).isPresent();
    }

    private Answer search(Visitor visitor) {
        return isMember(visitor) ? Answer.asking(search) : MemberTexts.membersOnly();
    }

    private Answer found(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return found(visitor, answers.get(WORDS));
    }

    private Answer found(Visitor visitor, String words) {
        return directory
                .search(visitor.id(), words, visitor.language())
                .<Answer>map(found -> Answer.showing(screens.found(words, found, visitor.language())))
                .orElseGet(MemberTexts::membersOnly);
    }

    private Answer look(Visitor visitor, Look tap) {
        if (!isMember(visitor)) {
            return Answer.alert("members.members-only");
        }
        return directory
                .look(visitor.id(), tap.member())
                .<Answer>map(seen -> Answer.showing(screens.card(seen, visitor)))
                .orElseGet(() -> Answer.alert("members.directory.gone"));
    }

    private Answer write(Visitor visitor, Write tap) {
        if (!isMember(visitor)) {
            return Answer.alert("members.members-only");
        }
        if (tap.member().equals(visitor.id())) {
            return Answer.alert("members.letter.oneself");
        }
        return directory.look(visitor.id(), tap.member()).isPresent()
                ? Answer.asking(letter, tap.member().toString())
                : Answer.alert("members.directory.gone");
    }

    private Answer written(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var sender = directory.look(visitor.id(), visitor.id());
        var recipient = directory.look(visitor.id(), new PersonId(Long.parseLong(opened.about())));
        if (sender.isEmpty() || recipient.isEmpty()) {
            return Answer.showing(DirectoryScreens.gone());
        }
        events.publishEvent(new LetterWritten(opened.run(), sender.get(), recipient.get(), answers.get(LETTER)));
        return Answer.showing(DirectoryScreens.sent(recipient.get()));
    }
}
