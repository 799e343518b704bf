package kz.akd.bot.chatkit.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import kz.akd.bot.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 1, 18, 0);

    @Test
    void days_and_times_are_written_in_each_language() {
        assertThat(MomentWriter.dateTime(EVENING, Language.EN, TODAY)).isEqualTo("Tue 1 December, 18:00");
        assertThat(MomentWriter.dateTime(EVENING, Language.RU, TODAY)).isEqualTo("вт, 1 декабря, 18:00");
        assertThat(MomentWriter.dateTime(EVENING, Language.KK, TODAY)).isEqualTo("сс, 1 желтоқсан, 18:00");
    }

    @Test
    void the_year_is_written_where_it_could_be_mistaken() {
        assertThat(MomentWriter.date(LocalDate.of(2027, 10, 23), Language.EN, TODAY))
                .isEqualTo("Sat 23 October 2027");
        assertThat(MomentWriter.date(LocalDate.of(2027, 9, 1), Language.EN, TODAY))
                .isEqualTo("Wed 1 September");
    }

    @Test
    void months_stand_alone_as_headings() {
        assertThat(MomentWriter.month(YearMonth.of(2026, 12), Language.RU)).isEqualTo("Декабрь 2026");
        assertThat(MomentWriter.month(YearMonth.of(2026, 12), Language.KK)).isEqualTo("Желтоқсан 2026");
    }

    @Test
    void zones_are_known_by_their_city_and_offset() {
        var winter = Instant.parse("2026-12-01T00:00:00Z");
        assertThat(MomentWriter.zone(ZoneId.of("Europe/Helsinki"), Language.RU, winter))
                .isEqualTo("Хельсинки (UTC+2)");
        assertThat(MomentWriter.zone(ZoneId.of("Asia/Kolkata"), Language.EN, winter))
                .endsWith("(UTC+5:30)");
        assertThat(MomentWriter.zone(ZoneId.of("America/New_York"), Language.EN, winter))
                .isEqualTo("New York (UTC−5)");
    }

    @Test
    void zones_have_the_offsets_of_the_newest_rules() {
        var winter = Instant.parse("2026-12-10T13:00:00Z");
        assertThat(MomentWriter.zone(ZoneId.of("Africa/Casablanca"), Language.EN, winter))
                .isEqualTo("Casablanca (UTC)");
        assertThat(MomentWriter.zone(ZoneId.of("America/Vancouver"), Language.EN, winter))
                .isEqualTo("Vancouver (UTC−7)");
    }

    @Test
    void cities_that_changed_their_zones_name_are_written_in_the_readers_letters() {
        assertThat(MomentWriter.city(ZoneId.of("Europe/Kyiv"), Language.RU)).isEqualTo("Киев");
        assertThat(MomentWriter.city(ZoneId.of("Asia/Kolkata"), Language.RU)).isEqualTo("Калькутта");
        assertThat(MomentWriter.city(ZoneId.of("Asia/Kathmandu"), Language.KK)).isEqualTo("Катманду");
    }

    @Test
    void kazakhstan_keeps_one_time_since_march_2024() {
        assertThat(ZoneId.of("Asia/Almaty").getRules().getOffset(Instant.parse("2026-12-01T00:00:00Z")))
                .hasToString("+05:00");
    }

    @Test
    void zones_are_found_by_city_country_and_offset_in_any_language() {
        var now = Instant.parse("2026-12-01T00:00:00Z");
        assertThat(Zones.search("хельс", now)).first().hasToString("Europe/Helsinki");
        assertThat(Zones.search("astana", now)).first().hasToString("Asia/Almaty");
        assertThat(Zones.search("финлянд", now)).extracting(ZoneId::getId).contains("Europe/Helsinki");
        assertThat(Zones.search("+5", now)).extracting(ZoneId::getId).contains("Asia/Almaty");
        assertThat(Zones.search("zzzz", now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Анкара, Europe/Istanbul",
        "вашингтон, America/New_York",
        "Бейжің, Asia/Shanghai",
        "бейжин, Asia/Shanghai",
        "нью дели, Asia/Kolkata",
        "kolkata, Asia/Kolkata",
        "киев, Europe/Kyiv",
        "Geneva, Europe/Zurich",
        "york, America/New_York",
        "sao paulo, America/Sao_Paulo",
        "росси, Europe/Moscow",
        "США, America/New_York",
        "usa, America/New_York",
        "uk, Europe/London",
        "қазақстан, Asia/Almaty",
        "+5, Asia/Almaty",
        "UTC+05:30, Asia/Kolkata",
        "gmt, Europe/London"
    })
    void what_most_members_look_for_comes_first(String typed, ZoneId expected) {
        assertThat(Zones.search(typed, Instant.parse("2026-12-01T00:00:00Z")))
                .first()
                .isEqualTo(expected);
    }
}
