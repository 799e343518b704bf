package kz.akd.bot.agenda;

import java.time.Instant;
import java.time.LocalDate;
import kz.akd.bot.shared.PersonId;

/**
 * It is Monday morning where a member lives who wants to be told what the week brings. Published anew until it is over:
 * whoever hears of it tells once.
 *
 * @param ends the end of the week by their clock
 */
public record WeekBegan(PersonId person, LocalDate monday, Instant ends) {}
