/** What people see and tap about courses. Decides nothing. */
@NullMarked
package kz.akd.bot.events.course.chat;

import org.jspecify.annotations.NullMarked;
