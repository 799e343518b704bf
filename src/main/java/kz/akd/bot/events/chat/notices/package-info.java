/** What people are told about events without having asked. */
@NullMarked
package kz.akd.bot.events.chat.notices;

import org.jspecify.annotations.NullMarked;
