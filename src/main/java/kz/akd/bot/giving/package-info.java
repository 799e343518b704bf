/** Campaigns and what members give: money, goods, time. A pledge is a promise until it is fulfilled. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: money",
            "shared :: calendar",
            "shared :: pictures",
            "agenda",
            "agenda :: chat",
            "chatkit",
            "chatkit :: edit",
            "chatkit :: questions",
            "chatkit :: list",
            "members",
            "notices",
            "store",
            "reminders",
            "reminders :: chat"
        })
package kz.akd.bot.giving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
