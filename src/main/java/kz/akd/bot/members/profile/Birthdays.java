package kz.akd.bot.members.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberFacts.BirthdayBegan;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells when the birthday of a member who wants to be congratulated has come, in the morning of their zone. */
@Component
class Birthdays implements Sweep {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final MemberIndex roll;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Each each;

    Birthdays(MemberIndex roll, People people, ApplicationEventPublisher events, Clock clock) {
        this.roll = roll;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.each = new Each(clock);
    }

    @Override
    public String name() {
        return "birthdays";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** Said anew at each round of the day: whoever hears of it congratulates once. */
    @Override
    public void run() {
        each.over(
                roll.all().stream().filter(MemberSummary::greeted).toList(),
                MemberSummary::id,
                listed -> people.find(listed.id())
                        .filter(this::isCelebrating)
                        .ifPresent(person -> events.publishEvent(
                                new BirthdayBegan(person.id(), today(person).getYear()))));
    }

    private boolean isCelebrating(Person person) {
        return person.profile().greeted() && person.membership().isPresent() && isNow(person);
    }

    private boolean isNow(Person person) {
        var now = ZonedDateTime.ofInstant(clock.instant(), person.zone());
        var time = now.toLocalTime();
        return person.profile()
                        .birthday()
                        .filter(born -> isBirthday(born, now.toLocalDate()))
                        .isPresent()
                && !time.isBefore(MORNING)
                && time.isBefore(EVENING);
    }

    /** Who was born on 29 February celebrates on the 28th where there is none. */
    static boolean isBirthday(LocalDate born, LocalDate day) {
        var birthday = MonthDay.from(born);
        return (birthday.equals(LEAP_DAY) && !day.isLeapYear())
                ? day.equals(LocalDate.of(day.getYear(), 2, 28))
                : birthday.equals(MonthDay.from(day));
    }

    private LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), person.zone());
    }
}
