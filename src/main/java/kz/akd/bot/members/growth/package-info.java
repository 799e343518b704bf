/** How the association has grown toward its goal: the figures, and a picture of them. */
@NullMarked
package kz.akd.bot.members.growth;

import org.jspecify.annotations.NullMarked;
