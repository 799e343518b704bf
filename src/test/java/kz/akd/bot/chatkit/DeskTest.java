package kz.akd.bot.chatkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.GoHome;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

/** The desk, the menu and their rooms, where a feature fails. */
class DeskTest {

    private static final Visitor DANA = new Visitor(new PersonId(1005), Language.EN, ZoneOffset.UTC, Rank.OFFICER);

    private static final Function<Visitor, Optional<Button>> FAILING = visitor -> {
        throw new IllegalStateException("a fault of ours");
    };

    private static Function<Visitor, Optional<Button>> button(String label) {
        return visitor -> Optional.of(Button.of(new GoHome(), Text.typed(label)));
    }

    @Test
    void a_count_of_what_waits_that_throws_takes_nothing_else_from_the_desk() {
        var desk = new Desk();
        desk.addWaiting(FAILING);
        desk.addWaiting(button("2 wait"));
        desk.add(FAILING);
        desk.add(button("daily"));
        desk.add("money", FAILING);
        desk.add("money", button("in a room"));
        desk.add("play", FAILING);

        assertThat(desk.items(DANA)).hasSize(2);
        assertThat(desk.rooms(DANA)).containsExactly("money");
        assertThat(desk.room(DANA, "money")).hasSize(1);
        assertThat(desk.isEmptyFor(DANA)).isFalse();
    }

    @Test
    void a_desk_of_which_nothing_can_be_shown_is_empty() {
        var desk = new Desk();
        desk.add(FAILING);
        desk.add("play", visitor -> Optional.empty());

        assertThat(desk.isEmptyFor(DANA)).isTrue();
    }

    @Test
    void the_menu_loses_no_more_than_what_throws() {
        var routes = new Routes(List.of(
                feature -> feature.menuItem(FAILING).menuItem(button("there")).menuItem(button("too"))));

        assertThat(routes.menu(DANA)).hasSize(2);
    }

    @Test
    void a_database_that_is_away_is_no_empty_menu() {
        var routes = new Routes(List.of(feature -> feature.menuItem(visitor -> {
            throw new TransientDataAccessResourceException("away");
        })));

        assertThatThrownBy(() -> routes.menu(DANA)).isInstanceOf(TransientDataAccessResourceException.class);
    }
}
