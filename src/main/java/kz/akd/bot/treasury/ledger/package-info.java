/** The fund's ledger, which only grows. */
@NullMarked
package kz.akd.bot.treasury.ledger;

import org.jspecify.annotations.NullMarked;
