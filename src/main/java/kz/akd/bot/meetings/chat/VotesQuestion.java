package kz.akd.bot.meetings.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.meetings.vote.Votes;
import kz.akd.bot.meetings.vote.Voting;

/**
 * How it was voted: all in favour, nobody asked, or three numbers by button or typed. What is kept, and what is narrowed
 * down to, are the numbers so far: {@code 7,2}.
 */
public record VotesQuestion(String name, String promptKey) implements Question<Voting> {

    private static final String UNANIMOUS = "all";
    private static final String WITHOUT = "none";
    private static final String COUNT = "#";
    private static final int MOST_BY_BUTTON = 23;
    private static final int IN_A_ROW = 8;
    private static final int NUMBERS = 3;

    @Override
    public Text prompt(QuestionContext asking) {
        return switch (counted(asking).map(List::size).orElse(-1)) {
            case 0 -> Text.of("meetings.votes.ask.in-favour");
            case 1 -> Text.of("meetings.votes.ask.against");
            case 2 -> Text.of("meetings.votes.ask.abstained");
            default -> Text.of(promptKey);
        };
    }

    /** The numbers so far; empty before somebody wants to count. */
    private static Optional<List<Integer>> counted(QuestionContext asking) {
        if (!asking.narrowed().startsWith(COUNT)) {
            return Optional.empty();
        }
        return Optional.of(numbers(asking.narrowed().substring(COUNT.length())));
    }

    private static List<Integer> numbers(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(",", -1)).map(Integer::valueOf).toList();
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        if (counted(asking).isEmpty()) {
            return List.of(
                    List.of(new Choice(Text.of("meetings.votes.all"), UNANIMOUS)),
                    List.of(new Choice(Text.of("meetings.votes.count"), COUNT)),
                    List.of(new Choice(Text.of("meetings.votes.none"), WITHOUT)));
        }
        var rows = new ArrayList<List<Choice>>();
        for (int from = 0; from <= MOST_BY_BUTTON; from += IN_A_ROW) {
            rows.add(IntStream.range(from, from + IN_A_ROW)
                    .mapToObj(Integer::toString)
                    .map(number -> new Choice(Text.typed(number), number))
                    .toList());
        }
        return rows;
    }

    @Override
    public Parsed<Voting> picked(String value, QuestionContext asking) {
        return switch (value) {
            case UNANIMOUS -> Parsed.taken(new Voting.Unanimous());
            case WITHOUT -> Parsed.taken(new Voting.Without());
            case COUNT -> Parsed.narrowed(COUNT);
            default -> typed(value, asking);
        };
    }

    /** One number after another, or all three at once. */
    @Override
    public Parsed<Voting> typed(String words, QuestionContext asking) {
        var given = words.strip().split("[\\s,;:/–-]+", -1);
        if (!Arrays.stream(given).allMatch(number -> number.matches("\\d{1,3}"))) {
            return Parsed.refused(Text.of("meetings.votes.unclear"));
        }
        var all = new ArrayList<>(counted(asking).orElse(List.of()));
        Arrays.stream(given).map(Integer::valueOf).forEach(all::add);
        if (all.size() > NUMBERS) {
            return Parsed.refused(Text.of("meetings.votes.unclear"));
        }
        return all.size() == NUMBERS
                ? Parsed.taken(new Voting.Counted(new Votes(all.get(0), all.get(1), all.get(2))))
                : Parsed.narrowed(COUNT
                        + String.join(",", all.stream().map(String::valueOf).toList()));
    }

    @Override
    public String write(Voting value) {
        if (value instanceof Voting.Counted hands) {
            var votes = hands.counted();
            return votes.inFavour() + "," + votes.against() + "," + votes.abstained();
        }
        return value instanceof Voting.Unanimous ? UNANIMOUS : WITHOUT;
    }

    @Override
    public Voting read(String kept) {
        if (kept.equals(UNANIMOUS)) {
            return new Voting.Unanimous();
        } else if (kept.equals(WITHOUT)) {
            return new Voting.Without();
        }
        var all = numbers(kept);
        return new Voting.Counted(new Votes(all.get(0), all.get(1), all.get(2)));
    }

    @Override
    public Text shown(Voting value, QuestionContext asking) {
        if (value instanceof Voting.Counted hands) {
            return MeetingTexts.votes(hands.counted());
        }
        return Text.of(value instanceof Voting.Unanimous ? "meetings.votes.all" : "meetings.votes.none");
    }
}
