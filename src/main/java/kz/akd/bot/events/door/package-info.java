/** Who came: attendance as kept, codes and who is on duty. */
@NullMarked
package kz.akd.bot.events.door;

import org.jspecify.annotations.NullMarked;
