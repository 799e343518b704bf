/** Updates: asked for, kept, and handled chat by chat in their order. */
@NullMarked
package kz.akd.bot.telegram.updates;

import org.jspecify.annotations.NullMarked;
