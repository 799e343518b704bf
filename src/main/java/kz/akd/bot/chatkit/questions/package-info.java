/** The usual kinds of questions: words, choices, searches, numbers, links, moments, contacts, agreement. */
@NullMarked
package kz.akd.bot.chatkit.questions;

import org.jspecify.annotations.NullMarked;
