/** What organisers and teachers do: plan, mark who is there, end it, certify. */
@NullMarked
package kz.akd.bot.events.course.run;

import org.jspecify.annotations.NullMarked;
