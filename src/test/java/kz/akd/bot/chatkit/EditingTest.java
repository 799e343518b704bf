package kz.akd.bot.chatkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.chatkit.conversation.Conversation;
import kz.akd.bot.chatkit.conversation.Turn;
import kz.akd.bot.chatkit.conversation.Turns;
import kz.akd.bot.chatkit.edit.EditTap;
import kz.akd.bot.chatkit.edit.Editing;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.DialogTap;
import kz.akd.bot.chatkit.screen.DialogTap.Move;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Refusal;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The details of a room, each changed by itself. */
class EditingTest {

    private record RoomId(ObjectId value) {
        @Override
        public String toString() {
            return value.toHexString();
        }
    }

    private record Room(String name, Optional<Integer> seats, boolean locked, String street, String house) {}

    private enum Why implements Refusal {
        NOT_YOURS,
        TAKEN;

        @Override
        public String module() {
            return "rooms";
        }
    }

    private static final RoomId ID = new RoomId(new ObjectId());
    private static final PersonId SOMEBODY = new PersonId(7);
    private static final Visitor VISITOR = new Visitor(SOMEBODY, Language.EN, ZoneOffset.UTC, Rank.MEMBER);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Question<String> NAME = Questions.line("name", "ask.name", 20);
    private static final Question<Integer> SEATS = Questions.number("seats", "ask.seats", 1, 100, List.of(5));
    private static final Question<String> STREET = Questions.line("street", "ask.street", 20);
    private static final Question<String> HOUSE = Questions.line("house", "ask.house", 20);

    private final List<String> kept = new ArrayList<>();
    private Room room = new Room("Blue", Optional.of(5), false, "Abai", "1");
    private boolean allowed = true;
    private Routes routes = new Routes(List.of(this::routes));
    private Turns turns = new Turns(routes, new Texts(CLOCK), new Known(), CLOCK);
    private Conversation conversation = Conversation.begun(ChatId.of(SOMEBODY));
    private int update;

    private Editing<RoomId, Room, Result<?>> editing() {
        var edit = Editing.of("room", RoomId::new, this::find);
        return edit.on((found, visitor) -> edit.details(Screen.saying("room"), ID, found, visitor))
                .field(NAME, (wish, name) -> keep(new Room(name, room.seats, room.locked, room.street, room.house)))
                .showing((found, visitor) -> Optional.of(Text.typed(found.name)))
                .group("inside")
                .optional(
                        SEATS, (wish, seats) -> keep(new Room(room.name, seats, room.locked, room.street, room.house)))
                .showing((found, visitor) -> found.seats.map(seats -> Text.of("seats", seats)))
                .toggle(
                        "locked",
                        Room::locked,
                        (wish, on) -> keep(new Room(room.name, room.seats, on, room.street, room.house)))
                .group("outside")
                .form(
                        "address",
                        List.of(STREET, HOUSE),
                        (wish, answers) -> keep(
                                new Room(room.name, room.seats, room.locked, answers.get(STREET), answers.get(HOUSE))))
                .knowing((asked, found) -> asked.knowing(STREET, found.street))
                .when(found -> !found.locked)
                .own("door", (visitor, found) -> Answer.showing(Screen.saying("door")))
                .formerly("roomx")
                .formerly("roomn", "name");
    }

    private void routes(Routes made) {
        editing().addTo(made);
        made.home(visitor -> Answer.showing(Screen.saying("home")));
    }

    private Result<Room> find(PersonId by, RoomId id) {
        return allowed && id.equals(ID) ? Result.done(room) : Result.refused(Why.NOT_YOURS);
    }

    private Result<Room> keep(Room other) {
        if (other.name.equals("Red")) {
            return Result.refused(Why.TAKEN);
        }
        room = other;
        kept.add(other.toString());
        return Result.done(room);
    }

    /** Always the same person. */
    private static final class Known implements Visitors {
        @Override
        public Visitor meet(PersonId person, @Nullable String languageTag) {
            return VISITOR;
        }

        @Override
        public Optional<Visitor> find(PersonId person) {
            return Optional.of(VISITOR);
        }

        @Override
        public Map<PersonId, Visitor> findAll(Collection<PersonId> people) {
            return Map.of();
        }

        @Override
        public void reached(PersonId person) {}

        @Override
        public void unreachable(PersonId person, Unreachable why) {}
    }

    private Incoming.Origin origin() {
        return new Incoming.Origin(++update, SOMEBODY, Optional.empty());
    }

    private Turn comes(Incoming incoming) {
        var turn = turns.of(incoming, VISITOR, conversation);
        conversation = turn.conversation();
        return turn;
    }

    private Turn taps(String data) {
        return comes(new Incoming.Tapped(origin(), "tap", 1, data));
    }

    private Turn opens(String field) {
        return taps(routes.encode(EditTap.of("room", ID, field)));
    }

    private Turn types(String words) {
        return comes(new Incoming.Words(origin(), Formatted.plain(words)));
    }

    private Turn inForm(Move move) {
        var form = conversation.formUnderWay().orElseThrow();
        return taps(routes.encode(new DialogTap(form.run(), form.step(), move, "")));
    }

    private static List<Text> said(Turn turn) {
        return turn.screen().orElseThrow().paragraphs();
    }

    private static Button.Tapping button(Turn turn, String field) {
        return turn.screen().orElseThrow().rows().stream()
                .flatMap(List::stream)
                .map(Button.Tapping.class::cast)
                .filter(button -> button.label().toString().contains("room." + field + ".title"))
                .findFirst()
                .orElseThrow();
    }

    private static Text line(String field, Text set) {
        return Text.of("chatkit.edit.line", Text.of("room." + field + ".title"), set);
    }

    @Test
    void the_page_shows_what_is_set_group_by_group() {
        assertThat(said(opens("")))
                .containsExactly(
                        Text.of("room"),
                        line("name", Text.typed("Blue")),
                        Text.typed(""),
                        Text.of("inside"),
                        line("seats", Text.of("seats", 5)));
        var rows = opens("").screen().orElseThrow().rows();
        assertThat(rows.stream().map(List::size)).containsExactly(1, 2, 2);
        room = new Room("Blue", Optional.empty(), true, "", "");
        assertThat(said(opens(""))).contains(line("seats", Text.of("chatkit.dialog.nothing")));
    }

    @Test
    void an_answer_is_kept_and_leads_back_to_the_page() {
        assertThat(said(opens("name"))).contains(Text.of("ask.name"));
        var turn = types("Green");
        assertThat(said(turn)).contains(line("name", Text.typed("Green")));
        assertThat(turn.word()).contains(Text.of("chatkit.edit.changed"));
        assertThat(conversation.formUnderWay()).isEmpty();
    }

    @Test
    void what_is_skipped_is_taken_away() {
        opens("seats");
        inForm(Move.S);
        assertThat(room.seats).isEmpty();
    }

    @Test
    void what_has_to_be_set_is_not_skipped() {
        opens("name");
        assertThat(inForm(Move.S).word()).contains(Text.of("chatkit.dialog.needed"));
        assertThat(kept).isEmpty();
    }

    @Test
    void a_refusal_stands_above_the_page_and_leaves_all_as_it_was() {
        opens("name");
        var turn = types("Red");
        assertThat(said(turn)).startsWith(Text.of("rooms.refused.taken")).contains(line("name", Text.typed("Blue")));
        assertThat(kept).isEmpty();
    }

    @Test
    void giving_up_leads_back_to_the_page() {
        opens("name");
        assertThat(said(inForm(Move.C)))
                .startsWith(Text.of("chatkit.dialog.cancelled"))
                .contains(Text.of("room"));
        opens("seats");
        assertThat(said(types("/cancel"))).contains(Text.of("room"));
        allowed = false;
        allowedAgainToOpen("name");
        assertThat(said(inForm(Move.C))).contains(Text.of("home"));
    }

    private void allowedAgainToOpen(String field) {
        allowed = true;
        opens(field);
        allowed = false;
    }

    @Test
    void who_lost_the_right_meanwhile_changes_nothing() {
        allowedAgainToOpen("name");
        assertThat(types("Green").word()).contains(Text.of("rooms.refused.not-yours"));
        assertThat(opens("").word()).contains(Text.of("rooms.refused.not-yours"));
        assertThat(kept).isEmpty();
    }

    @Test
    void a_switch_tapped_twice_is_switched_once() {
        var on = button(opens(""), "locked");
        assertThat(on.label()).isEqualTo(Text.of("chatkit.edit.off", Text.of("room.locked.title")));
        taps(routes.encode(on.tap()));
        var again = taps(routes.encode(on.tap()));
        assertThat(room.locked).isTrue();
        assertThat(button(again, "locked").label()).isEqualTo(Text.of("chatkit.edit.on", Text.of("room.locked.title")));
    }

    @Test
    void an_answered_question_tapped_again_says_that_it_is_over() {
        opens("seats");
        var skip = inFormLater(Move.S);
        inForm(Move.S);
        assertThat(taps(skip).word()).contains(Text.of("chatkit.dialog.over"));
        assertThat(kept).hasSize(1);
    }

    private String inFormLater(Move move) {
        var form = conversation.formUnderWay().orElseThrow();
        return routes.encode(new DialogTap(form.run(), form.step(), move, ""));
    }

    @Test
    void what_is_not_offered_or_no_longer_known_is_too_old() {
        assertThat(opens("windows").word()).contains(Text.of("chatkit.too-old"));
        assertThat(taps("ed|room|forged|name|false").word()).contains(Text.of("chatkit.too-old"));
        assertThat(taps("ed|house|" + ID + "|name|false").word()).contains(Text.of("chatkit.too-old"));
        room = new Room("Blue", Optional.empty(), true, "", "");
        assertThat(opens("address").word()).contains(Text.of("chatkit.too-old"));
    }

    @Test
    void several_questions_are_repeated_before_they_are_kept_and_what_is_known_is_not_asked() {
        assertThat(said(opens("address"))).contains(Text.of("ask.house"));
        types("12");
        assertThat(kept).isEmpty();
        inForm(Move.Y);
        assertThat(room.street).isEqualTo("Abai");
        assertThat(room.house).isEqualTo("12");
    }

    @Test
    void a_detail_of_its_own_opens_its_own_screen() {
        assertThat(said(opens("door"))).containsExactly(Text.of("door"));
    }

    @Test
    void a_question_goes_on_after_a_restart() {
        opens("name");
        routes = new Routes(List.of(this::routes));
        turns = new Turns(routes, new Texts(CLOCK), new Known(), CLOCK);
        types("Green");
        assertThat(room.name).isEqualTo("Green");
    }

    @Test
    void buttons_of_earlier_releases_lead_where_they_led() {
        var id = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ID.value().toByteArray());
        assertThat(said(taps("roomx|" + id))).contains(Text.of("room"));
        assertThat(said(taps("roomx|" + id + "|SEATS"))).contains(Text.of("ask.seats"));
        assertThat(said(taps("roomn|" + id))).contains(Text.of("ask.name"));
        assertThat(taps("roomx").word()).contains(Text.of("chatkit.too-old"));
        assertThat(taps("roomn|forged").word()).contains(Text.of("chatkit.too-old"));
    }
}
