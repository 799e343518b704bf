/** What donors, organisers and the treasurer do; agenda and reminders. */
@NullMarked
package kz.akd.bot.giving.desk;

import org.jspecify.annotations.NullMarked;
