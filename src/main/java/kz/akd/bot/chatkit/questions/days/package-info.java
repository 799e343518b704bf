/** Questions for days and moments, by calendar or typed. */
@NullMarked
package kz.akd.bot.chatkit.questions.days;

import org.jspecify.annotations.NullMarked;
