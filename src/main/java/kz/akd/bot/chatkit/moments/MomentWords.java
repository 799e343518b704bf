package kz.akd.bot.chatkit.moments;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words for days and times in three languages, by their beginnings, as endings vary. */
final class MomentWords {

    private static final Set<String> NOISE = Set.of(
            "at",
            "on",
            "the",
            "of",
            "next",
            "this",
            "o'clock",
            "в",
            "во",
            "на",
            "к",
            "час",
            "часа",
            "часов",
            "ч",
            "года",
            "г",
            "следующий",
            "следующую",
            "следующее",
            "ближайший",
            "этот",
            "эту",
            "сағат",
            "күні",
            "жылы",
            "жылғы",
            "ж",
            "келесі",
            "осы",
            "де",
            "да",
            "те",
            "та");

    private static final List<Map.Entry<String, Integer>> MONTHS = List.of(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("янв", 1),
            Map.entry("фев", 2),
            Map.entry("мар", 3),
            Map.entry("апр", 4),
            Map.entry("май", 5),
            Map.entry("мая", 5),
            Map.entry("мае", 5),
            Map.entry("июн", 6),
            Map.entry("июл", 7),
            Map.entry("авг", 8),
            Map.entry("сен", 9),
            Map.entry("окт", 10),
            Map.entry("ноя", 11),
            Map.entry("дек", 12),
            Map.entry("қаңтар", 1),
            Map.entry("ақпан", 2),
            Map.entry("наурыз", 3),
            Map.entry("сәуір", 4),
            Map.entry("мамыр", 5),
            Map.entry("маусым", 6),
            Map.entry("шілде", 7),
            Map.entry("тамыз", 8),
            Map.entry("қыркүйек", 9),
            Map.entry("қазан", 10),
            Map.entry("қараша", 11),
            Map.entry("желтоқсан", 12));

    private static final List<Map.Entry<String, DayOfWeek>> WEEKDAYS = List.of(
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY),
            Map.entry("понедельник", DayOfWeek.MONDAY),
            Map.entry("вторник", DayOfWeek.TUESDAY),
            Map.entry("сред", DayOfWeek.WEDNESDAY),
            Map.entry("четверг", DayOfWeek.THURSDAY),
            Map.entry("пятниц", DayOfWeek.FRIDAY),
            Map.entry("суббот", DayOfWeek.SATURDAY),
            Map.entry("воскресень", DayOfWeek.SUNDAY),
            Map.entry("дүйсенбі", DayOfWeek.MONDAY),
            Map.entry("сейсенбі", DayOfWeek.TUESDAY),
            Map.entry("сәрсенбі", DayOfWeek.WEDNESDAY),
            Map.entry("бейсенбі", DayOfWeek.THURSDAY),
            Map.entry("жұма", DayOfWeek.FRIDAY),
            Map.entry("сенбі", DayOfWeek.SATURDAY),
            Map.entry("жексенбі", DayOfWeek.SUNDAY));

    private static final List<Map.Entry<String, ChronoUnit>> UNITS = List.of(
            Map.entry("minute", ChronoUnit.MINUTES), Map.entry("min", ChronoUnit.MINUTES),
            Map.entry("hour", ChronoUnit.HOURS), Map.entry("day", ChronoUnit.DAYS),
            Map.entry("week", ChronoUnit.WEEKS), Map.entry("month", ChronoUnit.MONTHS),
            Map.entry("минут", ChronoUnit.MINUTES), Map.entry("час", ChronoUnit.HOURS),
            Map.entry("день", ChronoUnit.DAYS), Map.entry("дн", ChronoUnit.DAYS),
            Map.entry("недел", ChronoUnit.WEEKS), Map.entry("месяц", ChronoUnit.MONTHS),
            Map.entry("сағат", ChronoUnit.HOURS), Map.entry("күн", ChronoUnit.DAYS),
            Map.entry("апта", ChronoUnit.WEEKS), Map.entry("ай", ChronoUnit.MONTHS));

    private static final Set<String> ONE = Set.of("a", "an", "one", "один", "одну", "бір");

    private static final int LONGEST_DISTANCE = 1000;

    private MomentWords() {}

    /** So many units ahead, said in so many words. */
    record Ahead(int amount, ChronoUnit unit, int words) {}

    /** The part of the day that makes "6" the morning's or the evening's. */
    enum PartOfDay {
        MORNING,
        AFTERNOON,
        NOON;

        LocalTime of(LocalTime typed) {
            return this == AFTERNOON && typed.getHour() < 12 ? typed.plusHours(12) : typed;
        }
    }

    static boolean isNoise(String word) {
        return NOISE.contains(word);
    }

    static Optional<Integer> month(String word) {
        return byBeginning(MONTHS, word);
    }

    static Optional<DayOfWeek> weekday(String word) {
        return byBeginning(WEEKDAYS, word);
    }

    static Optional<PartOfDay> partOfDay(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "утра", "утром", "таңғы", "таңертең", "morning", "ночи" -> PartOfDay.MORNING;
                    case "дня", "днем", "вечера", "вечером", "кешкі", "кешке", "түскі", "evening", "afternoon" ->
                        PartOfDay.AFTERNOON;
                    case "noon", "полдень", "түсте" -> PartOfDay.NOON;
                    default -> null;
                });
    }

    /** Today, tomorrow, the day after. */
    static Optional<Ahead> daysAhead(List<String> words) {
        if (words.size() >= 3 && words.subList(0, 3).equals(List.of("day", "after", "tomorrow"))) {
            return Optional.of(new Ahead(2, ChronoUnit.DAYS, 3));
        }
        var first = words.get(0);
        int days = switch (first) {
            case "today", "tonight", "сегодня", "бүгін" -> 0;
            case "tomorrow", "завтра", "ертең" -> 1;
            case "послезавтра", "бүрсігүні", "арғы" -> 2;
            default -> -1;
        };
        return days < 0 ? Optional.empty() : Optional.of(new Ahead(days, ChronoUnit.DAYS, 1));
    }

    /** "in 3 days", "through a week", "3 күннен кейін". */
    static Optional<Ahead> distance(List<String> words) {
        boolean announced = Set.of("in", "через").contains(words.get(0));
        int at = announced ? 1 : 0;
        int amount = 1;
        int used = at;
        if (words.size() > at && words.get(at).matches("\\d{1,4}")) {
            amount = Math.min(Integer.parseInt(words.get(at)), LONGEST_DISTANCE);
            used++;
        } else if (words.size() > at && ONE.contains(words.get(at))) {
            used++;
        }
        if (words.size() <= used) {
            return Optional.empty();
        }
        var unit = byBeginning(UNITS, words.get(used));
        boolean kazakh = words.size() > used + 1 && words.get(used + 1).equals("кейін");
        if (unit.isEmpty() || (!announced && !kazakh)) {
            return Optional.empty();
        }
        return Optional.of(new Ahead(amount, unit.get(), used + (kazakh ? 2 : 1)));
    }

    private static <T> Optional<T> byBeginning(List<Map.Entry<String, T>> beginnings, String word) {
        return beginnings.stream()
                .filter(beginning -> word.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
