/** What organisers broadcast: what it says, to whom it goes, and what became of each copy. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "chatkit",
            "chatkit :: questions",
            "chatkit :: list",
            "members",
            "members :: cities",
            "events",
            "notices"
        })
package kz.akd.bot.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
