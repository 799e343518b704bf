package kz.akd.bot.chatkit.list;

import java.util.function.BiPredicate;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;

/** One of a filter's choices, with the code by which buttons carry it. */
record Choice<T>(String code, Text name, BiPredicate<T, Visitor> applies) {}
