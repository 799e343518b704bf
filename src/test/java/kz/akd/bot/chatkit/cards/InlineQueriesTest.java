package kz.akd.bot.chatkit.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.cards.PublicMessenger.Found;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Shareable;
import kz.akd.bot.chatkit.screen.SharedCard;
import kz.akd.bot.chatkit.screen.Sharing;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found after the bot's name, page by page. */
class InlineQueriesTest {

    private static final int THINGS = 123;
    private static final int MOST_AT_TELEGRAM = 50;

    private final Routes routes = new Routes(List.of(routes -> routes.sharing(new Things())));
    private final Texts texts = new Texts(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final PublicTurns turns = mock(PublicTurns.class);
    private final PublicMessenger messenger = mock(PublicMessenger.class);
    private final InlineQueries queries =
            new InlineQueries(routes, texts, new CardWriter(new Letters(texts, routes), routes), turns, messenger);
    private final List<Found> found = new ArrayList<>();

    /** Many things that members share. */
    private static final class Things implements Sharing {
        @Override
        public String kind() {
            return "thing";
        }

        @Override
        public List<Shareable> find(Visitor visitor, String words) {
            return IntStream.range(0, THINGS)
                    .mapToObj(number -> new Shareable(
                            Integer.toString(number), Text.typed("Thing " + number), Text.typed("One of many")))
                    .toList();
        }

        @Override
        public Optional<Shareable> find(Visitor visitor, CardSubject subject) {
            return Optional.empty();
        }

        @Override
        public Optional<SharedCard> card(String id, Language language) {
            return Optional.of(new SharedCard(Screen.saying(Text.typed("Thing " + id)), ZoneOffset.UTC, true));
        }
    }

    @BeforeEach
    void start() throws Messenger.Undelivered {
        is(Rank.MEMBER);
        doAnswer(call -> found.add(call.getArgument(1))).when(messenger).answerQuery(any(), any());
    }

    private void is(Rank rank) {
        when(turns.visitor(any())).thenReturn(new Visitor(new PersonId(7), Language.EN, ZoneOffset.UTC, rank));
    }

    private Found asks(String offset) {
        var origin = new Incoming.Origin(1, new PersonId(7), Optional.empty());
        queries.answer(new Incoming.Query(origin, "query", "thing", offset));
        return found.get(found.size() - 1);
    }

    @Test
    void more_than_telegram_takes_at_once_is_turned_through_to_the_end_each_thing_once() {
        var ids = new ArrayList<String>();
        var page = asks("");
        while (true) {
            assertThat(page.results()).hasSizeLessThanOrEqualTo(MOST_AT_TELEGRAM);
            page.results().forEach(result -> ids.add(result.id()));
            if (page.nextOffset().isEmpty()) {
                break;
            }
            page = asks(page.nextOffset());
        }

        assertThat(ids).hasSize(THINGS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "-20", "2٠", "99999999999999999999", " 20", "0x14"})
    void an_offset_that_is_none_of_ours_is_the_beginning(String offset) {
        assertThat(asks(offset).results()).isEqualTo(asks("").results());
    }

    @Test
    void behind_the_last_there_is_nothing_and_no_further_page() {
        assertThat(asks("999999").results()).isEmpty();
        assertThat(asks("999999").nextOffset()).isEmpty();
    }

    @Test
    void guests_are_shown_nothing_on_any_page() {
        is(Rank.GUEST);

        assertThat(asks("").results()).isEmpty();
        assertThat(asks("20").results()).isEmpty();
        assertThat(asks("20").toBot()).contains("join");
    }
}
