package kz.akd.bot.meetings.chat;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.MomentParser;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.moments.Understood;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.LocalMoment;

/** A time of the day: the full hours when people meet by button, any other typed. */
public record TimeQuestion(String name, String promptKey) implements Question<LocalTime> {

    private static final List<Integer> ROWS = List.of(9, 13, 17);
    private static final int IN_A_ROW = 4;

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return ROWS.stream()
                .map(from -> IntStream.range(from, from + IN_A_ROW)
                        .mapToObj(hour -> LocalTime.of(hour, 0))
                        .map(time -> new Choice(Text.typed(MomentWriter.time(time)), time.toString()))
                        .toList())
                .toList();
    }

    @Override
    public Parsed<LocalTime> typed(String words, QuestionContext asking) {
        var now = LocalMoment.at(asking.now(), ZoneId.of("UTC")).time();
        return MomentParser.parse(words, now) instanceof Understood.TimeOnly time
                ? Parsed.taken(time.time())
                : Parsed.refused(Text.of("meetings.time.unclear"));
    }

    @Override
    public Parsed<LocalTime> picked(String value, QuestionContext asking) {
        try {
            return Parsed.taken(LocalTime.parse(value));
        } catch (DateTimeException forged) {
            return Parsed.refused(Text.of("chatkit.too-old"));
        }
    }

    @Override
    public String write(LocalTime value) {
        return value.toString();
    }

    @Override
    public LocalTime read(String kept) {
        return LocalTime.parse(kept);
    }

    @Override
    public Text shown(LocalTime value, QuestionContext asking) {
        return Text.typed(MomentWriter.time(value));
    }
}
