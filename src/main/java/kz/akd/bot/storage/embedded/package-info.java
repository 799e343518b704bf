/** A storage under the data directory: mongod's own or the server within this process. */
@NullMarked
package kz.akd.bot.storage.embedded;

import org.jspecify.annotations.NullMarked;
