/** A pledge, its payments and receipts. */
@NullMarked
@NamedInterface("pledge")
package kz.akd.bot.giving.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
