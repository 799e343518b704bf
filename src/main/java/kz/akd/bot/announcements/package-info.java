/** An announcement as kept; rights, refusals and facts about it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chatkit",
            "chatkit :: *",
            "events",
            "events :: store",
            "members",
            "members :: *",
            "notices",
            "shared",
            "shared :: facts",
            "shared :: sweeps",
            "store"
        })
package kz.akd.bot.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
