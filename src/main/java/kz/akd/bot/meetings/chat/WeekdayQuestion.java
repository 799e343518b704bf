package kz.akd.bot.meetings.chat;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Language;

/** A day of the week. */
public record WeekdayQuestion(String name, String promptKey) implements Question<DayOfWeek> {

    private static final int SHORTEST_WORD = 3;

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var days = Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(shown(day, asking), day.name()))
                .toList();
        return List.of(days.subList(0, 4), days.subList(4, 7));
    }

    @Override
    public Parsed<DayOfWeek> typed(String words, QuestionContext asking) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return find(day -> Arrays.stream(Language.values()).anyMatch(language -> isCalled(wanted, day, language)))
                .<Parsed<DayOfWeek>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("meetings.weekday.unclear")));
    }

    @Override
    public Parsed<DayOfWeek> picked(String value, QuestionContext asking) {
        return find(day -> day.name().equals(value))
                .<Parsed<DayOfWeek>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("chatkit.too-old")));
    }

    private static Optional<DayOfWeek> find(Predicate<DayOfWeek> wanted) {
        return Arrays.stream(DayOfWeek.values()).filter(wanted).findFirst();
    }

    /** As it is shortened on the button, or by three letters of its name or more. */
    private static boolean isCalled(String wanted, DayOfWeek day, Language language) {
        var full = day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        return wanted.equalsIgnoreCase(MomentWriter.weekday(day, language))
                || (wanted.length() >= SHORTEST_WORD
                        && full.toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    @Override
    public String write(DayOfWeek value) {
        return value.name();
    }

    @Override
    public DayOfWeek read(String kept) {
        return DayOfWeek.valueOf(kept);
    }

    @Override
    public Text shown(DayOfWeek value, QuestionContext asking) {
        return Text.typed(MomentWriter.weekday(value, asking.visitor().language()));
    }
}
