/** Dues: periods that open by themselves, claims, confirmations, reminders. */
@NullMarked
package kz.akd.bot.treasury.dues;

import org.jspecify.annotations.NullMarked;
