/** Tournaments: who plays, whom against, with what result, and who has won. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package kz.akd.bot.tournaments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
