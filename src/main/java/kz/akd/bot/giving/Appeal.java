package kz.akd.bot.giving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.akd.bot.members.person.Person;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign asks for.
 *
 * @param goal null where the money is not counted toward a sum
 * @param deadline the last day on which one can pledge, on the calendar of the association's home
 * @param payTo how to pay, as the organiser wrote it; null where no money is asked for
 */
public record Appeal(
        String title,
        String story,
        @Nullable Money goal,
        LocalDate deadline,
        @Nullable String payTo) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_STORY = 2000;
    public static final int LONGEST_WAY = 600;

    public Appeal {
        if (title.isBlank() || story.isBlank()) {
            throw new IllegalArgumentException("a campaign has a title and a story");
        }
    }

    public Optional<Money> goalSum() {
        return Optional.ofNullable(goal);
    }

    public Optional<String> wayToPay() {
        return Optional.ofNullable(payTo);
    }

    /** The moment from which on nobody can pledge any more. */
    public Instant end() {
        return deadline.plusDays(1).atStartOfDay(Person.HOME_ZONE).toInstant();
    }

    public Appeal until(LocalDate other) {
        return new Appeal(title, story, goal, other, payTo);
    }

    public Appeal paidTo(String other) {
        return new Appeal(title, story, goal, deadline, other);
    }

    @Override
    public String toString() {
        return "Appeal until " + deadline;
    }
}
