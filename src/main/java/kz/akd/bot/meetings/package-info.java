/** A meeting, its series, agenda and action items as kept; rights, refusals and facts about them. */
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
package kz.akd.bot.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
