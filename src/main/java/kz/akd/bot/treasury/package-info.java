/** Periods, bills and exemptions as kept; rights, refusals and facts about them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "agenda :: chat",
            "chatkit",
            "chatkit :: *",
            "giving",
            "giving :: pledge",
            "members",
            "members :: *",
            "notices",
            "reminders",
            "reminders :: *",
            "shared",
            "shared :: *",
            "store"
        })
package kz.akd.bot.treasury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
