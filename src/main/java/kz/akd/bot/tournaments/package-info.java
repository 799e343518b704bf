/** Tournaments: registration, teams, draws, results, who won. The rules of play are in {@code play}. */
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
package kz.akd.bot.tournaments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
