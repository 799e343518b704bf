/** Campaigns and gifts, as organisers and the treasurer see them. */
@NullMarked
package kz.akd.bot.giving.chat.desk;

import org.jspecify.annotations.NullMarked;
