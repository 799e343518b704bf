/** Tournaments: registration, teams, draws, results, who won. The rules of play are in {@code play}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: calendar",
            "shared :: pictures",
            "agenda",
            "agenda :: chat",
            "chatkit",
            "chatkit :: questions",
            "chatkit :: list",
            "members",
            "notices",
            "store",
            "reminders",
            "reminders :: chat"
        })
package kz.akd.bot.tournaments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
