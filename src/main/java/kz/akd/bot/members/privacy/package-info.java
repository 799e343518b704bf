/** All that is kept about a person, taken out or forgotten. */
@NullMarked
package kz.akd.bot.members.privacy;

import org.jspecify.annotations.NullMarked;
