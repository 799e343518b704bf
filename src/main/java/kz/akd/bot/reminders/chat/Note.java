package kz.akd.bot.reminders.chat;

import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;

/**
 * What somebody is told by a reminder.
 *
 * @param title of the subject, for a button in a list of several
 * @param screen the words, and as buttons what can be done about it; those to put it off come from the engine
 */
public record Note(Text title, Screen screen) {}
