package kz.akd.bot.treasury;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A period that has opened: all its bills are made.
 *
 * @param due the last day on which dues are in time, on the calendar of the association's zone
 */
@Document("dues_periods")
public record Period(@Id PeriodId id, LocalDate opens, LocalDate due) {}
