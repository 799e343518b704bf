/** Members' places in a course and on its sessions' lists. */
@NullMarked
package kz.akd.bot.events.course.enrol;

import org.jspecify.annotations.NullMarked;
