/** A campaign as kept, with its needs and shifts; rights, refusals and facts about it. */
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
package kz.akd.bot.giving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
