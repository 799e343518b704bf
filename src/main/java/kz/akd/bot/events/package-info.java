/** What happens when and who comes: events, seats, the waiting list. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: calendar",
            "shared :: csv",
            "agenda",
            "agenda :: chat",
            "shared :: pictures",
            "chatkit",
            "chatkit :: imports",
            "chatkit :: questions",
            "chatkit :: list",
            "chatkit :: moments",
            "chatkit :: edit",
            "members",
            "notices",
            "store",
            "members :: cards",
            "members :: cities",
            "reminders",
            "reminders :: chat"
        })
package kz.akd.bot.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
