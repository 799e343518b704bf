/** What members and officers see and tap about campaigns and pledges; decides nothing. */
@NullMarked
package kz.akd.bot.giving.chat;

import org.jspecify.annotations.NullMarked;
