package kz.akd.bot.chatkit.moments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What typed words say of a moment. */
public sealed interface Understood {

    /** A day, and no time. */
    record DateOnly(LocalDate date) implements Understood {}

    /** A time, and no day. */
    record TimeOnly(LocalTime time) implements Understood {}

    /** A day and a time. */
    record Both(LocalDateTime moment) implements Understood {}

    /** Neither, or more than one of either. */
    record NotUnderstood() implements Understood {}
}
