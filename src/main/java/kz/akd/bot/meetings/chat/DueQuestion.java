package kz.akd.bot.meetings.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.LocalMoment;

/**
 * The last day for something: by one button where it is a usual one, else from the calendar or typed.
 *
 * @param calendar asks for any day
 * @param next the group's next meeting, where there is one
 */
public record DueQuestion(Question<LocalDate> calendar, Function<QuestionContext, Optional<LocalMoment>> next)
        implements Question<LocalDate> {

    private static final List<Integer> WEEKS = List.of(1, 2, 4);

    @Override
    public String name() {
        return calendar.name();
    }

    @Override
    public Text prompt(QuestionContext asking) {
        return calendar.prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var today = LocalDate.ofInstant(asking.now(), asking.visitor().zone());
        var rows = new ArrayList<List<Choice>>();
        next.apply(asking)
                .map(moment -> moment.time().toLocalDate())
                .filter(day -> !day.isBefore(today))
                .ifPresent(day -> rows.add(List.of(new Choice(Text.of("meetings.due.next", day), day.toString()))));
        rows.add(WEEKS.stream()
                .map(weeks -> new Choice(
                        Text.of("meetings.due.weeks", weeks),
                        today.plusWeeks(weeks).toString()))
                .toList());
        rows.addAll(calendar.choices(asking));
        return rows;
    }

    @Override
    public Parsed<LocalDate> typed(String words, QuestionContext asking) {
        return calendar.typed(words, asking);
    }

    @Override
    public Parsed<LocalDate> picked(String value, QuestionContext asking) {
        return calendar.picked(value, asking);
    }

    @Override
    public String write(LocalDate value) {
        return calendar.write(value);
    }

    @Override
    public LocalDate read(String kept) {
        return calendar.read(kept);
    }

    @Override
    public Text shown(LocalDate value, QuestionContext asking) {
        return calendar.shown(value, asking);
    }
}
