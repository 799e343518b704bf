/** An event as kept, answers to it and its seats; the facts about it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "agenda :: chat",
            "chatkit",
            "chatkit :: *",
            "members",
            "members :: *",
            "notices",
            "reminders",
            "reminders :: chat",
            "reminders :: plan",
            "shared",
            "shared :: *",
            "store"
        })
package kz.akd.bot.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
