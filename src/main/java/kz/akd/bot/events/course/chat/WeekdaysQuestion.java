package kz.akd.bot.events.course.chat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Language;

/** Days of the week, chosen one by one or typed; kept as their numbers of ISO 8601, such as {@code 2,4}. */
record WeekdaysQuestion(String name, String promptKey, Question<LocalDateTime> first)
        implements Question<Set<DayOfWeek>> {

    private static final String DONE = "ok";
    private static final int SHORTEST_WORD = 2;

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var chosen = chosen(asking);
        var days = Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(label(day, chosen.contains(day), asking), Integer.toString(day.getValue())))
                .toList();
        return List.of(days.subList(0, 4), days.subList(4, 7), List.of(new Choice(Text.of("courses.days.done"), DONE)));
    }

    private static Text label(DayOfWeek day, boolean chosen, QuestionContext asking) {
        var word = MomentWriter.weekday(day, asking.visitor().language());
        return Text.typed(chosen ? "✓ " + word : word);
    }

    /** At first the day on which the course begins. */
    private Set<DayOfWeek> chosen(QuestionContext asking) {
        return asking.narrowed().isEmpty()
                ? EnumSet.of(asking.answers().get(first).getDayOfWeek())
                : read(asking.narrowed());
    }

    @Override
    public Parsed<Set<DayOfWeek>> picked(String value, QuestionContext asking) {
        var chosen = EnumSet.copyOf(chosen(asking));
        if (value.equals(DONE)) {
            return Parsed.taken(chosen);
        } else if (!value.matches("[1-7]")) {
            return Parsed.refused(Text.of("chatkit.too-old"));
        }
        var day = DayOfWeek.of(Integer.parseInt(value));
        if (!chosen.remove(day)) {
            chosen.add(day);
        }
        return chosen.isEmpty() ? Parsed.refused(Text.of("courses.days.one")) : Parsed.narrowed(write(chosen));
    }

    @Override
    public Parsed<Set<DayOfWeek>> typed(String words, QuestionContext asking) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var word : words.strip().toLowerCase(Locale.ROOT).split("[\\s,;.]+", -1)) {
            var day = day(word);
            if (day.isEmpty() && !word.isEmpty()) {
                return Parsed.refused(Text.of("courses.days.one"));
            }
            day.ifPresent(days::add);
        }
        return days.isEmpty() ? Parsed.refused(Text.of("courses.days.one")) : Parsed.taken(days);
    }

    /** By its name or a beginning of it, or as it is shortened on the buttons. */
    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> Arrays.stream(Language.values()).anyMatch(language -> isCalled(word, day, language)))
                .findFirst();
    }

    private static boolean isCalled(String word, DayOfWeek day, Language language) {
        var full = day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language.code()));
        return word.equalsIgnoreCase(MomentWriter.weekday(day, language))
                || (word.length() > SHORTEST_WORD
                        && full.toLowerCase(Locale.ROOT).startsWith(word));
    }

    @Override
    public String write(Set<DayOfWeek> days) {
        return EnumSet.copyOf(days).stream()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(","));
    }

    @Override
    public Set<DayOfWeek> read(String kept) {
        return Arrays.stream(kept.split(","))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    @Override
    public Text shown(Set<DayOfWeek> days, QuestionContext asking) {
        var words = new ArrayList<String>();
        EnumSet.copyOf(days)
                .forEach(day ->
                        words.add(MomentWriter.weekday(day, asking.visitor().language())));
        return Text.typed(String.join(", ", words));
    }
}
