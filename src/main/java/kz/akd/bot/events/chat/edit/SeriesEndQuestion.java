package kz.akd.bot.events.chat.edit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.MomentParser;
import kz.akd.bot.chatkit.moments.Understood;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.plan.Recurrence;

/** How many times something is, or until which day: kept as a number, or as a date of ISO 8601. */
public record SeriesEndQuestion(String name, String promptKey) implements Question<String> {

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey, Recurrence.MOST);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return List.of(Stream.of(4, 6, 10, 12)
                .map(times -> new Choice(Text.of("chatkit.number.choice", times), times.toString()))
                .toList());
    }

    @Override
    public Parsed<String> picked(String value, QuestionContext asking) {
        return typed(value, asking);
    }

    @Override
    public Parsed<String> typed(String words, QuestionContext asking) {
        var typed = words.strip();
        if (typed.matches("\\d{1,3}")) {
            int times = Integer.parseInt(typed);
            return times >= 2 && times <= Recurrence.MOST ? Parsed.taken(typed) : refused();
        }
        var now = LocalDateTime.ofInstant(asking.now(), asking.visitor().zone());
        var understood = MomentParser.parse(typed, now);
        if (understood instanceof Understood.DateOnly day && day.date().isAfter(now.toLocalDate())) {
            return Parsed.taken(day.date().toString());
        }
        return refused();
    }

    private static Parsed<String> refused() {
        return Parsed.refused(Text.of("events.series.end.refused", Recurrence.MOST));
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String read(String kept) {
        return kept;
    }

    @Override
    public Text shown(String value, QuestionContext asking) {
        return value.contains("-")
                ? Text.of("events.series.until", LocalDate.parse(value))
                : Text.of("events.series.times", Integer.parseInt(value));
    }
}
