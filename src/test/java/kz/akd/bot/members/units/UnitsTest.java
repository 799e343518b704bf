package kz.akd.bot.members.units;

import static kz.akd.bot.shared.Language.EN;
import static kz.akd.bot.shared.Language.KK;
import static kz.akd.bot.shared.Language.RU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import kz.akd.bot.members.TheUnits;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.UnitKind;
import kz.akd.bot.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    private static final Units UNITS = TheUnits.delivered();

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({
        "helsinki,                helsinki",
        "Хельсинки,               helsinki",
        "Финл,                    helsinki",
        "FINLAND,                 helsinki",
        "посольство в финляндии,  helsinki",
        "финляндиядағы елшілік,   helsinki",
        "финляндиядагы елшилик,   helsinki",
        "helsnki,                 helsinki",
        "helsinkii,               helsinki",
        "hlesinki,                helsinki",
        "хельсинке,               helsinki",
        "посольство в Анкаре,     ankara",
        "embassy Ankara,          ankara",
        "turkey,                  ankara",
        "Turkiye,                 ankara",
        "түркия,                  ankara",
        "туркия,                  ankara",
        "истанбул,                cg-istanbul",
        "ыстанбұл,                cg-istanbul",
        "Кытай,                   beijing",
        "бейжин,                  beijing",
        "КНР,                     beijing",
        "xian,                    cg-xian",
        "Xi'an,                   cg-xian",
        "urumqi,                  cg-urumqi",
        "үрімжі,                  cg-urumqi",
        "урумчи,                  cg-urumqi",
        "olgii,                   consulate-olgii",
        "brasilia,                brasilia",
        "кишинев,                 chisinau",
        "Кишинёв,                 chisinau",
        "оаэ,                     abu-dhabi",
        "женева,                  un-geneva",
        "обсе,                    vienna-osce",
        "юнеско париж,            unesco",
        "new york consulate,      cg-new-york",
        "консульской службы,      consular",
        "consular service,        consular",
        "алматы,                  office-almaty",
        "ардагері,                retired",
        "пенсионер,               retired",
    })
    void what_is_typed_finds_the_unit(String typed, String expected) {
        for (var reader : Language.values()) {
            assertThat(ids(UNITS.search(typed, reader)))
                    .as("for a reader of %s", reader)
                    .startsWith(expected);
        }
    }

    @Test
    void a_city_finds_all_that_serve_there() {
        assertThat(ids(UNITS.search("Брюссель", RU))).containsExactly("brussels", "eu-nato");
        assertThat(ids(UNITS.search("new york", EN))).containsExactlyInAnyOrder("un-new-york", "cg-new-york");
        assertThat(UNITS.search("astana", KK))
                .hasSizeGreaterThan(20)
                .allMatch(unit -> unit.city().en().equals("Astana"));
    }

    @Test
    void a_word_that_begins_so_comes_before_one_that_holds_it_inside() {
        assertThat(ids(UNITS.search("oma", EN))).startsWith("muscat").contains("bucharest");
    }

    @Test
    void the_readers_own_language_decides_between_equals() {
        var twins = of(unit("first", "Мост", "Порт", "Ryba") + unit("second", "Ryba", "Мост", "Порт"));

        assertThat(ids(twins.search("мост", KK))).containsExactly("first", "second");
        assertThat(ids(twins.search("мост", RU))).containsExactly("second", "first");
    }

    @Test
    void a_mistyped_word_is_not_guessed_where_something_was_found_as_typed() {
        assertThat(ids(UNITS.search("минск", RU))).containsExactly("minsk", "cis-minsk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…!", "😀", "<>&", "хлснк", "rome berlin", "omna"})
    void what_names_no_unit_finds_nothing(String typed) {
        assertThat(UNITS.search(typed, RU)).isEmpty();
    }

    @Test
    void four_thousand_characters_find_nothing() {
        assertThat(UNITS.search("посольство ыъ ".repeat(300), RU)).isEmpty();
    }

    @Test
    void a_unit_is_found_by_its_id() {
        assertThat(UNITS.find(new UnitId("helsinki")))
                .hasValueSatisfying(unit -> assertThat(unit.name().in(KK)).isEqualTo("Финляндиядағы Елшілік"));
        assertThat(UNITS.find(new UnitId("atlantis"))).isEmpty();
    }

    @Test
    void the_catalogue_holds_the_ministry_and_its_missions() {
        assertThat(UNITS.all())
                .filteredOn(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .hasSize(25);
        assertThat(UNITS.all())
                .filteredOn(unit -> unit.kind() == UnitKind.MISSION)
                .hasSizeGreaterThan(65);
        assertThat(ids(UNITS.all())).contains("other", "retired", "helsinki", "ankara", "protocol", "finance");
    }

    @Test
    void all_of_kazakhstan_is_five_hours_ahead_of_greenwich() {
        assertThat(UNITS.all())
                .filteredOn(unit -> unit.country().en().equals("Kazakhstan"))
                .allMatch(unit -> unit.zone()
                        .getRules()
                        .getOffset(Instant.parse("2026-12-01T00:00:00Z"))
                        .equals(ZoneOffset.ofHours(5)));
    }

    @Test
    void a_place_has_one_name_and_one_zone_wherever_it_is_listed() {
        UNITS.all().stream()
                .collect(Collectors.groupingBy(unit -> unit.city().en()))
                .forEach((city, units) -> {
                    assertThat(units.stream().map(Unit::city).distinct())
                            .as(city)
                            .hasSize(1);
                    assertThat(units.stream().map(Unit::country).distinct())
                            .as(city)
                            .hasSize(1);
                    assertThat(units.stream().map(Unit::zone).distinct())
                            .as(city)
                            .hasSize(1);
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_units_read_the_same(Language reader) {
        assertThat(UNITS.all().stream().map(unit -> unit.name().in(reader))).doesNotHaveDuplicates();
    }

    @Test
    void each_name_is_written_in_its_own_alphabet() {
        assertThat(UNITS.all()).allSatisfy(unit -> {
            for (var names : List.of(unit.name(), unit.city(), unit.country())) {
                assertThat(names.kk()).matches("[\\p{IsCyrillic}\\p{P} ]+|.*«?Kaz(AID|akh Invest)».*");
                assertThat(names.ru()).matches("[а-яА-ЯёЁ\\p{P} ]+|.*«Kaz(AID|akh Invest)».*");
                assertThat(names.en()).matches("[\\p{IsLatin}\\p{P} ]+");
            }
        });
    }

    @Test
    void kyiv_is_in_its_own_zone() {
        assertThat(UNITS.find(new UnitId("kyiv")).orElseThrow().zone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
    }

    @Test
    void an_id_given_twice_is_refused() {
        assertThatThrownBy(() -> of(unit("sea", "а", "б", "c") + unit("sea", "г", "д", "e")))
                .hasMessageContaining("Two units have the id sea");
    }

    @Test
    void an_unknown_zone_is_refused() {
        assertThatThrownBy(() -> of(unit("sea", "а", "б", "c").replace("Europe/Oslo", "Europe/Atlantis")))
                .hasMessageContaining("The unit sea has the unknown time zone Europe/Atlantis");
    }

    @ParameterizedTest
    @CsvSource({
        "'name: {kk: а, ru: б, en: c}', 'name: {kk: а, en: c}', name.ru",
        "'name: {kk: а, ru: б, en: c}', 'name: {kk: а, ru: б, en: \" \"}', name.en",
        "'city: {kk: Осло, ru: Осло, en: Oslo}', '', city",
        "'country: {kk: Н, ru: Н, en: N}', 'country: {kk: Н}', country.ru",
        "'zone: Europe/Oslo', '', zone",
        "'kind: MISSION', '', kind",
    })
    void what_is_missing_is_named(String given, String changed, String missing) {
        assertThatThrownBy(() -> of(unit("sea", "а", "б", "c").replace(given, changed)))
                .hasMessageContaining("The unit sea has no " + missing + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Embassy", "embassy_finland", "a-name-longer-than-twenty", "посольство"})
    void an_id_that_is_no_short_latin_word_is_refused(String id) {
        assertThatThrownBy(() -> of(unit(id, "а", "б", "c"))).hasMessageContaining("A unit's id is 1 to 20");
    }

    @Test
    void an_empty_catalogue_is_refused() {
        assertThatThrownBy(() -> TheUnits.of("akd: {}")).hasMessageContaining("config/units.yml");
    }

    private static Units of(String units) {
        return TheUnits.of("akd:\n  units:\n" + units);
    }

    private static String unit(String id, String kk, String ru, String en) {
        return """
                    - id: %s
                      kind: MISSION
                      name: {kk: %s, ru: %s, en: %s}
                      city: {kk: Осло, ru: Осло, en: Oslo}
                      country: {kk: Н, ru: Н, en: N}
                      zone: Europe/Oslo
                """.formatted(id, kk, ru, en);
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(unit -> unit.id().value()).toList();
    }
}
