package kz.akd.bot.members.growth;

import java.util.Locale;

/**
 * What is written on the picture, in a person's language.
 *
 * @param title cut where it is too long for one line
 * @param goal the word alone; its number is written beside it
 * @param locale of the names of months and of the numbers
 */
public record Labels(String title, String goal, Locale locale) {}
