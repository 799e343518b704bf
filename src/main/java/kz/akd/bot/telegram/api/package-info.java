/** The Bot API's calls: how they are written, made, and what their failures mean. */
@NullMarked
package kz.akd.bot.telegram.api;

import org.jspecify.annotations.NullMarked;
