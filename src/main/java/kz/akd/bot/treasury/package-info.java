/** Dues and the fund: who owes for which half-year, what was paid, and the ledger of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: money",
            "shared :: calendar",
            "shared :: csv",
            "agenda",
            "agenda :: chat",
            "chatkit",
            "chatkit :: questions",
            "chatkit :: list",
            "giving",
            "members",
            "notices",
            "store",
            "reminders",
            "reminders :: chat"
        })
package kz.akd.bot.treasury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
