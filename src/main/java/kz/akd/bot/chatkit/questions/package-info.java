/** The usual kinds of questions: words, choices, searches, numbers, links, moments, contacts, agreement. */
@NullMarked
@NamedInterface("questions")
package kz.akd.bot.chatkit.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
