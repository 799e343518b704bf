package kz.akd.bot.chatkit.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.GroupPlace;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.letter.Messenger.CommandLine;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Shareable;
import kz.akd.bot.chatkit.screen.SharedCard;
import kz.akd.bot.chatkit.screen.Sharing;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.Language;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards show the latest state, in few edits. */
class CardUpdatesTest {

    private static final CardSubject OPERA = new CardSubject("event", "opera");
    private static final CardPlace HERE = new CardPlace.Inline("here");
    private static final CardPlace GROUP = new CardPlace.InGroup(new ChatId(-5), 7);

    @TempDir
    private Path directory;

    private TestMongo mongo;
    private PostedCards posted;
    private final LinkedBlockingQueue<Runnable> planned = new LinkedBlockingQueue<>();
    private final Edits edits = new Edits();
    private volatile int coming;
    private volatile boolean over;

    @BeforeEach
    void start() {
        mongo = new TestMongo(directory);
        posted = posted(TestNodes.sharing(mongo.template(), 2).get(0));
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    private PostedCards posted(Nodes node) {
        return new PostedCards(mongo.template(), node, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** Takes edits down, and answers as it was told. */
    private static final class Edits implements PublicMessenger {
        private final List<String> made = new ArrayList<>();
        private Editing answer = Editing.DONE;

        @Override
        public CardPlace.InGroup send(GroupPlace at, long inReplyTo, Letter letter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Editing edit(CardPlace place, Letter letter) {
            made.add(place.key() + " " + letter.html());
            return answer;
        }

        @Override
        public void openByTap(String tapId, CardSubject at) {}

        @Override
        public void answerQuery(String queryId, Found found) {}

        @Override
        public void listGroupCommands(Language language, List<CommandLine> commands) {}
    }

    private final class Operas implements Sharing {
        @Override
        public String kind() {
            return "event";
        }

        @Override
        public List<Shareable> find(Visitor visitor, String words) {
            return List.of();
        }

        @Override
        public Optional<Shareable> find(Visitor visitor, CardSubject subject) {
            return Optional.empty();
        }

        @Override
        public Optional<SharedCard> card(String id, Language language) {
            return Optional.of(new SharedCard(Screen.saying(Text.typed("coming: " + coming)), ZoneOffset.UTC, !over));
        }
    }

    private CardUpdates updates(Duration pause) {
        var routes = new Routes(List.of(all -> all.sharing(new Operas())));
        var letters = new Letters(new Texts(Clock.systemUTC()), routes);
        Executor later = planned::add;
        return new CardUpdates(posted, new CardWriter(letters, routes), edits, later, pause);
    }

    private void nextRound() throws InterruptedException {
        var round = planned.poll(20, TimeUnit.SECONDS);
        assertThat(round).isNotNull();
        round.run();
    }

    @Test
    void a_thousand_answers_are_two_edits() throws InterruptedException {
        var updates = updates(Duration.ofHours(1));
        posted.note(HERE, OPERA, Language.EN, null);

        coming = 1;
        updates.changed(OPERA);
        nextRound();
        for (int i = 0; i < 1000; i++) {
            coming++;
            updates.changed(OPERA);
        }

        assertThat(edits.made).containsExactly("ihere coming: 1");
        assertThat(planned).as("the next one is an hour away").isEmpty();
        updates(Duration.ZERO).run();
        assertThat(posted.stale(10)).hasSize(1);
    }

    @Test
    void what_changed_shows_the_latest_state_on_all_its_cards() throws InterruptedException {
        var updates = updates(Duration.ZERO);
        posted.note(HERE, OPERA, Language.EN, null);
        posted.note(GROUP, OPERA, Language.EN, null);
        updates.changed(OPERA);
        coming = 3;
        nextRound();

        assertThat(edits.made).containsExactlyInAnyOrder("ihere coming: 3", "g-5/7 coming: 3");
        updates.changed(OPERA);
        nextRound();
        assertThat(edits.made).as("nothing is other than it was").hasSize(2);
    }

    @Test
    void what_cannot_be_edited_now_is_edited_later_and_what_is_gone_never_again() throws InterruptedException {
        var updates = updates(Duration.ZERO);
        posted.note(HERE, OPERA, Language.EN, null);
        edits.answer = PublicMessenger.Editing.LATER;
        updates.changed(OPERA);
        nextRound();
        edits.answer = PublicMessenger.Editing.GONE;
        nextRound();

        updates.changed(OPERA);

        assertThat(edits.made).hasSize(2);
        assertThat(planned).isEmpty();
    }

    @Test
    void a_card_of_what_is_over_is_brought_up_to_date_once_more() throws InterruptedException {
        var updates = updates(Duration.ZERO);
        posted.note(HERE, OPERA, Language.EN, null);
        over = true;
        updates.changed(OPERA);
        nextRound();
        coming = 9;

        updates.changed(OPERA);

        assertThat(edits.made).containsExactly("ihere coming: 0");
        assertThat(planned).isEmpty();
    }

    @Test
    void another_node_has_a_card_in_hand_and_a_group_left_takes_its_cards_along() {
        posted.note(GROUP, OPERA, Language.EN, null);
        posted.markStale(OPERA);
        var there = posted(TestNodes.sharing(mongo.template(), 2).get(1));
        assertThat(posted.take(GROUP.key())).isPresent();
        posted.markStale(OPERA);

        assertThat(there.take(GROUP.key())).isEmpty();
        posted.removeIn(new ChatId(-5));
        assertThat(posted.stale(10)).isEmpty();
    }

    @Test
    void a_hundred_cards_of_one_thing_are_kept_up_to_date() {
        for (int i = 0; i < PostedCards.MOST_OF_ONE + 5; i++) {
            posted.note(new CardPlace.Inline("card" + i), OPERA, Language.EN, null);
        }
        posted.markStale(OPERA);

        assertThat(posted.stale(1000)).hasSize(PostedCards.MOST_OF_ONE);
    }
}
