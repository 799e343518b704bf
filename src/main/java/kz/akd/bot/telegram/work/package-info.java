/** Threads that go on until they are stopped, their hands and their pauses. */
@NullMarked
package kz.akd.bot.telegram.work;

import org.jspecify.annotations.NullMarked;
