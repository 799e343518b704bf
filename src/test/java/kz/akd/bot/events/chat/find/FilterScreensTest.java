package kz.akd.bot.events.chat.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.taps.CityNames;
import kz.akd.bot.events.chat.taps.EventTaps.ListEvents;
import kz.akd.bot.events.chat.taps.EventTaps.RefineList;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowFilteredDay;
import kz.akd.bot.events.chat.taps.EventTaps.ShowFilteredMonth;
import kz.akd.bot.events.chat.taps.FilterCode;
import kz.akd.bot.events.plan.Venue;
import kz.akd.bot.events.rsvp.EventFilter;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

class FilterScreensTest {

    private static final Names ASTANA = new Names("Астана", "Астана", "Astana");
    private static final Names HELSINKI = new Names("Хельсинки", "Хельсинки", "Helsinki");
    private static final Visitor BOLAT =
            new Visitor(new PersonId(2), Language.RU, ZoneId.of("Asia/Almaty"), Rank.MEMBER);

    private static final Event MATCH = in("Astana", Topic.SPORT);
    private static final Event CONCERT = in("Helsinki", Topic.CULTURE);

    private final FilterScreens screens = new FilterScreens(List.of(ASTANA, HELSINKI));

    private static Event in(String city, Topic topic) {
        return AnEvent.published(plan -> plan.about(topic).with(plan.venue().in(city)));
    }

    private static List<Tap> taps(Screen screen) {
        return screen.rows().stream()
                .flatMap(List::stream)
                .map(button -> ((Button.Tapping) button).tap())
                .toList();
    }

    @Test
    void what_is_offered_beside_a_choice_leads_to_something() {
        var sport = EventFilter.ALL.about(Topic.SPORT);

        var offered = taps(screens.choices(List.of(MATCH, CONCERT), sport, BOLAT));

        assertThat(offered)
                .contains(
                        ListEvents.of(sport.in("Astana"), 0),
                        ListEvents.of(EventFilter.ALL.about(Topic.CULTURE), 0),
                        new ShowEvents(0))
                .doesNotContain(ListEvents.of(sport.in("Helsinki"), 0));
    }

    @Test
    void each_part_can_be_taken_away_and_all_of_them() {
        var filter =
                EventFilter.ALL.about(Topic.SPORT).in("Astana").remotely(true).theirs(true);

        var offered = taps(screens.removing(Screen.saying("events.list"), filter, Language.RU));

        assertThat(offered)
                .containsExactly(
                        ListEvents.of(filter.about(null), 0),
                        ListEvents.of(filter.in(null), 0),
                        ListEvents.of(filter.remotely(false), 0),
                        ListEvents.of(filter.theirs(false), 0),
                        new ShowEvents(0));
    }

    @Test
    void a_filter_comes_back_from_each_of_its_buttons() {
        var filter = EventFilter.ALL.about(Topic.TOURNAMENTS).in("Helsinki").theirs(true);

        assertThat(RefineList.of(filter).filter()).isEqualTo(filter);
        assertThat(((ListEvents) ListEvents.of(filter, 3)).filter()).isEqualTo(filter);
        assertThat(((ShowFilteredMonth) ShowFilteredMonth.of(filter, "2026-12")).filter())
                .isEqualTo(filter);
        assertThat(((ShowFilteredDay) ShowFilteredDay.of(filter, "2026-12-01")).filter())
                .isEqualTo(filter);
    }

    @Test
    void the_longest_filter_fits_a_button() {
        var city = "a".repeat(30);
        var longest = Stream.of("evD", "TOURNAMENTS", city, "rm", "2026-12-31").toList();

        assertThat(String.join("|", longest).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        assertThat(String.join("|", "evl", "TOURNAMENTS", city, "false", "false", "99"))
                .hasSizeLessThanOrEqualTo(64);
        assertThat(FilterCode.fits(city)).isTrue();
        assertThat(FilterCode.read("", city + "a")).isEqualTo(EventFilter.ALL);
        assertThat(FilterCode.read("FORGED", "")).isEqualTo(EventFilter.ALL);
    }

    @Test
    void the_city_stands_beside_the_place_unless_the_address_names_it() {
        var whereabouts = new CityNames(List.of(ASTANA));

        assertThat(whereabouts.of(Venue.at("Opera").in("Astana"), Language.KK))
                .isEqualTo(Text.of("events.card.where-in", "Opera", "Астана"));
        assertThat(whereabouts.of(Venue.at("Достык 1, астана").in("Astana"), Language.EN))
                .isEqualTo(Text.of("events.card.where", "Достык 1, астана"));
        assertThat(whereabouts.of(Venue.at("Opera"), Language.EN)).isEqualTo(Text.of("events.card.where", "Opera"));
        assertThat(whereabouts.of(Venue.at("Gate 4").in("Atlantis"), Language.EN))
                .isEqualTo(Text.of("events.card.where-in", "Gate 4", "Atlantis"));
    }
}
