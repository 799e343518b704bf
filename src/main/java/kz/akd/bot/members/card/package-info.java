/** The member card as a picture, and what its QR code says. */
@NullMarked
package kz.akd.bot.members.card;

import org.jspecify.annotations.NullMarked;
