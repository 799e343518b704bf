/** The words of membership that everybody uses: ids, kinds, roles, permissions, audiences. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chatkit",
            "chatkit :: *",
            "nodes",
            "reminders",
            "reminders :: plan",
            "shared",
            "shared :: *"
        })
package kz.akd.bot.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
