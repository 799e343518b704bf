/** "Tell these people this, once": mail to many under keys of its own, each person by itself. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "chatkit :: mail",
            "chatkit :: screen",
            "members :: people",
            "members :: person",
            "shared"
        })
package kz.akd.bot.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
