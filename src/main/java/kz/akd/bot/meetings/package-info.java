/** The council and other groups meet: when, what is on the agenda, what is decided, and who does what until when. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: calendar",
            "agenda",
            "agenda :: chat",
            "chatkit",
            "chatkit :: questions",
            "chatkit :: list",
            "chatkit :: moments",
            "members",
            "notices",
            "reminders",
            "reminders :: chat",
            "store"
        })
package kz.akd.bot.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
