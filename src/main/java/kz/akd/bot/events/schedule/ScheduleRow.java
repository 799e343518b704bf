package kz.akd.bot.events.schedule;

import kz.akd.bot.events.plan.Plan;

/**
 * An event of a schedule that could be read.
 *
 * @param line the line of the table on which it begins, or its number in the calendar, from 1
 */
public record ScheduleRow(int line, Plan plan) {}
