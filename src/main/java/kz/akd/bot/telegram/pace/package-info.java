/** How fast Telegram allows to send. */
@NullMarked
package kz.akd.bot.telegram.pace;

import org.jspecify.annotations.NullMarked;
