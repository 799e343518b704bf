/** How one becomes a member and how that ends: applications, invitations, decisions. */
@NullMarked
package kz.akd.bot.members.admission;

import org.jspecify.annotations.NullMarked;
