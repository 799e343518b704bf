/** Proposals: members propose and support, the council decides, and whoever was concerned hears what became of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chatkit",
            "chatkit :: *",
            "meetings",
            "meetings :: *",
            "members",
            "members :: *",
            "notices",
            "shared",
            "shared :: *",
            "store"
        })
package kz.akd.bot.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
