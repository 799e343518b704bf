package kz.akd.bot.events.course.chat;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who teaches: a member, found by a part of the name, or somebody from outside as typed. Kept as {@code 1003:Name}. */
record TeacherQuestion(String name, String promptKey, MemberDirectory directory) implements Question<Teacher> {

    private static final int MOST_FOUND = 6;
    private static final String AS_TYPED = "=";

    @Override
    public Text prompt(QuestionContext asking) {
        return asking.narrowed().isEmpty() ? Text.of(promptKey) : Text.of("courses.teacher.which", asking.narrowed());
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var rows = new ArrayList<List<Choice>>();
        if (!asking.narrowed().isEmpty()) {
            for (var member : found(asking.narrowed(), asking)) {
                rows.add(List.of(new Choice(
                        Text.typed(ListScreens.shortened(member.fullName())),
                        member.id().toString())));
            }
            rows.add(List.of(new Choice(Text.of("courses.teacher.outside"), AS_TYPED)));
        }
        return rows;
    }

    private List<MemberSummary> found(String words, QuestionContext asking) {
        return directory.search(asking.visitor().id(), words, asking.visitor().language()).orElse(List.of()).stream()
                .limit(MOST_FOUND)
                .toList();
    }

    @Override
    public Parsed<Teacher> typed(String words, QuestionContext asking) {
        var typed = words.strip().replaceAll("\\s+", " ");
        if (typed.isEmpty() || typed.length() > Teacher.LONGEST_NAME) {
            return Parsed.refused(Text.of("courses.teacher.length", Teacher.LONGEST_NAME));
        }
        return found(typed, asking).isEmpty() ? Parsed.taken(new Teacher(typed, null)) : Parsed.narrowed(typed);
    }

    @Override
    public Parsed<Teacher> picked(String value, QuestionContext asking) {
        if (value.equals(AS_TYPED) && !asking.narrowed().isEmpty()) {
            return Parsed.taken(new Teacher(asking.narrowed(), null));
        } else if (!value.matches("\\d{1,18}")) {
            return Parsed.refused(Text.of("chatkit.too-old"));
        }
        return directory.listed(List.of(new PersonId(Long.parseLong(value)))).stream()
                .findFirst()
                .map(member -> Parsed.taken(new Teacher(member.fullName(), member.id())))
                .orElseGet(() -> Parsed.refused(Text.of("chatkit.too-old")));
    }

    @Override
    public String write(Teacher value) {
        return value.member().map(PersonId::toString).orElse("") + ":" + value.name();
    }

    @Override
    public Teacher read(String kept) {
        int colon = kept.indexOf(':');
        return new Teacher(kept.substring(colon + 1), person(kept.substring(0, colon)));
    }

    private static @Nullable PersonId person(String written) {
        return written.isEmpty() ? null : new PersonId(Long.parseLong(written));
    }

    @Override
    public Text shown(Teacher value, QuestionContext asking) {
        return Text.typed(value.name());
    }
}
