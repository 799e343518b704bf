package kz.akd.bot.reminders.chat;

import kz.akd.bot.chatkit.text.Text;

/**
 * Something that can be done right under a reminder, such as "Paid".
 *
 * @param name short, as it travels in a button; by it the feature knows what to do
 * @param label short too: where several reminders came together, their number stands before it
 */
public record Action(String name, Text label) {}
