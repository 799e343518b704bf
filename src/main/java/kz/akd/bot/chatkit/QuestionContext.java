package kz.akd.bot.chatkit;

import java.time.Instant;
import kz.akd.bot.chatkit.text.Visitor;

/**
 * The situation in which a question is asked.
 *
 * @param narrowed what the person has narrowed the answer down to (a month, a day, words searched for); empty at first
 * @param about the id of what the form is about, as given to {@link Answer#asking(Dialog, String)}
 */
public record QuestionContext(Visitor visitor, Answers answers, String narrowed, Instant now, String about) {}
