/** A server within this process, durable on its own file. */
@NullMarked
package kz.akd.bot.storage.inprocess;

import org.jspecify.annotations.NullMarked;
