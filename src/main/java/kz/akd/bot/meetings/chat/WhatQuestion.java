package kz.akd.bot.meetings.chat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/**
 * What is to be done: typed, or by one button as it was decided.
 *
 * @param words asks for any words
 * @param decided what was decided, or what the item is called; none for what is no longer there
 */
public record WhatQuestion(Question<String> words, Function<QuestionContext, List<String>> decided)
        implements Question<String> {

    private static final int MOST = 3;

    @Override
    public String name() {
        return words.name();
    }

    @Override
    public Text prompt(QuestionContext asking) {
        return words.prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var all = offered(asking);
        return IntStream.range(0, all.size())
                .mapToObj(number ->
                        List.of(new Choice(Text.typed(MeetingTexts.label(all.get(number))), Integer.toString(number))))
                .toList();
    }

    private List<String> offered(QuestionContext asking) {
        return decided.apply(asking).stream().limit(MOST).toList();
    }

    @Override
    public Parsed<String> typed(String typed, QuestionContext asking) {
        return words.typed(typed, asking);
    }

    @Override
    public Parsed<String> picked(String value, QuestionContext asking) {
        var all = offered(asking);
        return value.matches("\\d") && Integer.parseInt(value) < all.size()
                ? words.typed(all.get(Integer.parseInt(value)), asking)
                : Parsed.refused(Text.of("chatkit.too-old"));
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
    public Text shown(String value, QuestionContext asking) {
        return words.shown(value, asking);
    }
}
