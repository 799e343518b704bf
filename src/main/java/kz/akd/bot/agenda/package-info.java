/** What each member has ahead, of whatever feature: as a list, a file, a calendar to subscribe to. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: calendar", "chatkit", "chatkit :: moments", "members", "reminders"})
package kz.akd.bot.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
