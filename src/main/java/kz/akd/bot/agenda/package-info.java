/** What each member has ahead, of whatever feature: as a list, a file, a calendar to subscribe to. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chatkit",
            "chatkit :: *",
            "members",
            "members :: *",
            "reminders",
            "shared",
            "shared :: *"
        })
package kz.akd.bot.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
