package kz.akd.bot.meetings.chat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;

/**
 * What is to be done: typed, or by one button as it was decided.
 *
 * @param words asks for any words
 * @param decided what was decided, or what the item is called; none for what is no longer there
 */
public record WhatQuestion(Question<String> words, Function<Asking, List<String>> decided) implements Question<String> {

    private static final int MOST = 3;

    @Override
    public String name() {
        return words.name();
    }

    @Override
    public Text prompt(Asking asking) {
        return words.prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        var all = offered(asking);
        return IntStream.range(0, all.size())
                .mapToObj(number ->
                        List.of(new Choice(Text.typed(MeetingTexts.label(all.get(number))), Integer.toString(number))))
                .toList();
    }

    private List<String> offered(Asking asking) {
        return decided.apply(asking).stream().limit(MOST).toList();
    }

    @Override
    public Understanding<String> typed(String typed, Asking asking) {
        return words.typed(typed, asking);
    }

    @Override
    public Understanding<String> picked(String value, Asking asking) {
        var all = offered(asking);
        return value.matches("\\d") && Integer.parseInt(value) < all.size()
                ? words.typed(all.get(Integer.parseInt(value)), asking)
                : Understanding.refused(Text.of("chatkit.too-old"));
    }

    @Override
    public String write(String value) {
        return words.write(value);
    }

    @Override
    public String read(String kept) {
        return words.read(kept);
    }

    @Override
    public Text shown(String value, Asking asking) {
        return words.shown(value, asking);
    }
}
