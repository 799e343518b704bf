package kz.akd.bot.members.chat.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.Contents;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.chat.LetterWritten;
import kz.akd.bot.members.chat.MemberRefusal;
import kz.akd.bot.members.chat.MemberTexts;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where members find each other, and write to each other without knowing any number. */
@Component
@Order(6)
public class DirectoryChat implements ChatFeature {

    private static final int LONGEST_SEARCH = 60;
    private static final int MOST_ROWS = 8;
    private static final String UNIT = "unit";
    private static final String CITY = "city";
    private static final String NEWCOMERS = "new";
    private static final int LONGEST_LETTER = 2000;
    private static final Question<String> WORDS =
            Questions.line("words", "members.directory.words.ask", LONGEST_SEARCH);
    private static final Question<String> LETTER = Questions.paragraph("letter", "members.letter.ask", LONGEST_LETTER);

    private final MemberDirectory directory;
    private final DirectoryScreens screens;
    private final ApplicationEventPublisher events;
    private final GroupStore groups;
    private final Question<String> whom = new WhomQuestion(WORDS, this::circles);
    private final Dialog search = Dialog.named("members.directory").asking(whom).endingAtOnce(this::found);
    private final ListScreen<MemberSummary> unit = listed(
            ListScreen.of("members.directory.unit", visitor -> all(directory().ofUnit(visitor.id()))));
    private final ListScreen<MemberSummary> city = listed(
            ListScreen.of("members.directory.city", visitor -> all(directory().ofCity(visitor.id()))));
    private final ListScreen<MemberSummary> newcomers = listed(ListScreen.of(
            "members.directory.newcomers", visitor -> all(directory().newcomers(visitor.id()))));
    private final ListScreen<MemberSummary> group = listed(ListScreen.about(
            "members.directory.group",
            GroupId::new,
            (visitor, id) ->
                    all(directory().ofGroup(visitor.id(), id)).map(all -> Contents.of(all, name(id), all.size()))));
    private final Dialog letter = Dialog.named("members.letter").asking(LETTER).ending(this::written);

    DirectoryChat(
            MemberDirectory directory, DirectoryScreens screens, GroupStore groups, ApplicationEventPublisher events) {
        this.directory = directory;
        this.screens = screens;
        this.groups = groups;
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
        List.of(unit, city, newcomers, group).forEach(list -> list.addTo(routes));
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
        var asked = answers.get(whom);
        return WhomQuestion.isCircle(asked) ? circle(visitor, asked.strip()) : found(visitor, asked);
    }

    /** What one need not type: those around the reader, where there is anybody beside themselves. */
    private List<List<Question.Choice>> circles(QuestionContext asking) {
        var reader = asking.visitor();
        var rows = new ArrayList<List<Question.Choice>>();
        rows.add(Stream.of(
                        choice(UNIT, Text.of("members.directory.begin.unit"), directory.ofUnit(reader.id()), 1),
                        choice(CITY, Text.of("members.directory.begin.city"), directory.ofCity(reader.id()), 1))
                .flatMap(Optional::stream)
                .toList());
        for (var own : groups.all()) {
            choice(own.id().toString(), Text.typed(own.name()), directory.ofGroup(reader.id(), own.id()), 1)
                    .ifPresent(found -> rows.add(List.of(found)));
        }
        rows.add(
                choice(NEWCOMERS, Text.of("members.directory.begin.newcomers"), directory.newcomers(reader.id()), 0)
                        .stream()
                        .toList());
        return rows.stream().filter(row -> !row.isEmpty()).limit(MOST_ROWS).toList();
    }

    private static Optional<Question.Choice> choice(
            String code, Text called, Optional<List<MemberSummary>> members, int beside) {
        return members.map(List::size)
                .filter(number -> number > beside)
                .map(number -> new Question.Choice(Text.of("members.directory.begin", called, number), code));
    }

    private Answer circle(Visitor visitor, String code) {
        return switch (code) {
            case UNIT -> unit.open(visitor);
            case CITY -> city.open(visitor);
            case NEWCOMERS -> newcomers.open(visitor);
            default -> ObjectId.isValid(code) ? group.openOf(new ObjectId(code), visitor) : search(visitor);
        };
    }

    private ListScreen<MemberSummary> listed(ListScreen<MemberSummary> list) {
        return list.opens((member, visitor) -> screens.line(member, visitor.language()))
                .searched(MemberSummary::fullName)
                .back(new Search());
    }

    /** The field is set after the lists are made. */
    private MemberDirectory directory() {
        return directory;
    }

    private String name(GroupId id) {
        return groups.find(id).map(Group::name).orElse("");
    }

    private static Result<List<MemberSummary>> all(Optional<List<MemberSummary>> found) {
        return found.map(Result::done).orElseGet(() -> Result.refused(MemberRefusal.MEMBERS_ONLY));
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
