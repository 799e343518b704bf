package kz.akd.bot.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapPointTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "51.1354, 71.4069",
                " 51.1354 71.4069 ",
                "51.1354;71.4069",
                "https://www.google.com/maps/place/Opera/@51.1354,71.4069,17z",
                "https://www.google.com/maps/search/?api=1&query=51.1354%2C71.4069"
            })
    void is_read_as_map_programs_copy_it(String typed) {
        assertThat(MapPoint.parse(typed)).contains(new MapPoint(51.1354, 71.4069));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Astana Opera", "51, 71", "151.1354, 71.4069", "51.1354", ""})
    void other_words_are_no_point(String typed) {
        assertThat(MapPoint.parse(typed)).isEmpty();
    }
}
