/** Updates that Telegram brings over HTTPS. */
@NullMarked
package kz.akd.bot.telegram.webhook;

import org.jspecify.annotations.NullMarked;
