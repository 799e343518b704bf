/** Who belongs to the association: persons, applications, members, units, roles. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "chatkit",
            "chatkit :: imports",
            "chatkit :: questions",
            "chatkit :: list",
            "chatkit :: moments",
            "chatkit :: edit",
            "reminders",
            "nodes",
            "shared :: csv",
            "shared :: pictures"
        })
package kz.akd.bot.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
