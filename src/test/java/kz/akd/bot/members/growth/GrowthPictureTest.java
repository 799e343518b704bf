package kz.akd.bot.members.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.akd.bot.shared.pictures.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthPictureTest {

    private static final Instant NOW = Instant.parse("2026-12-10T09:00:00Z");
    private static final Labels ENGLISH = new Labels("Members", "Goal", Locale.ENGLISH);
    private static final int TEAL = 0xff0f6b75;
    private static final int GOLD = 0xffc9a227;

    @ParameterizedTest
    @CsvSource({
        "kk, Қауымдастық мүшелерінің саны, Мақсат",
        "ru, Число членов ассоциации, Цель",
        "en, Members of the association, Goal"
    })
    void the_picture_decodes_in_its_size(String language, String title, String goal) throws IOException {
        var image = drawn(overYears(770, 1000), new Labels(title, goal, Locale.forLanguageTag(language)));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(700);
        assertThat(new Color(image.getRGB(1, 1))).isEqualTo(Color.WHITE);
        assertThat(pixels(image, TEAL)).isPositive();
        assertThat(pixels(image, GOLD)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void the_letters_exist(String language) {
        var months = MonthMarks.of(overYears(770, 1000).months(), Locale.forLanguageTag(language), 100, name -> 1);
        var written = Stream.concat(
                months.stream().map(MonthMarks.Mark::month),
                Stream.of("АаӘәҒғҚқҢңӨөҰұҮүҺһІі", "ЁёЩщЪъЭэ", "1\u00a0000", "1\u202f000", "…"));

        assertThat(written)
                .allSatisfy(text -> assertThat(Fonts.BOLD.canDisplayUpTo(text)).isEqualTo(-1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 1000", "1000, 1000", "960, 1000", "100000, 5", "2147483647, 2147483647"})
    void any_number_fits_any_goal(int members, int goal) throws IOException {
        var present = new GrowthFigures.Month(YearMonth.of(2026, 12), members);

        var image = drawn(new GrowthFigures(0, List.of(present), goal), ENGLISH);

        assertThat(pixels(image.getSubimage(1000, 20, 200, 580), TEAL)).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Қауымдастық ", "<b>&\u202e שלום 🎉 "})
    void a_title_of_any_length_stays_in_the_picture(String words) throws IOException {
        for (int times : List.of(1, 5, 50)) {
            var image = drawn(overYears(770, 1000), new Labels(words.repeat(times), words, Locale.ENGLISH));

            assertThat(pixels(image.getSubimage(1160, 0, 40, 100), 0xffffffff)).isEqualTo(40 * 100);
        }
    }

    @Test
    void pictures_can_be_drawn_side_by_side() {
        var figures = overYears(770, 1000);
        var alone = GrowthPicture.draw(figures, ENGLISH);

        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> GrowthPicture.draw(figures, ENGLISH)))
                .allSatisfy(picture -> assertThat(picture).isEqualTo(alone));
    }

    /** Admitted evenly since 2021. */
    private static GrowthFigures overYears(int members, int goal) {
        var first = LocalDate.of(2021, 1, 5).atStartOfDay(ZoneOffset.UTC).toInstant();
        long seconds = NOW.getEpochSecond() - first.getEpochSecond();
        var since = IntStream.range(0, members)
                .mapToObj(i -> first.plusSeconds(seconds * i / members))
                .toList();
        return GrowthFigures.of(since, NOW, ZoneOffset.UTC, goal);
    }

    private static BufferedImage drawn(GrowthFigures figures, Labels labels) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(GrowthPicture.draw(figures, labels)));
    }

    private static long pixels(BufferedImage image, int color) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == color)
                .count();
    }
}
