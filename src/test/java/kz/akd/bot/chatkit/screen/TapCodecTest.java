package kz.akd.bot.chatkit.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TapCodecTest {

    enum Colour {
        RED,
        GREEN
    }

    record Wrapped(ObjectId value) {}

    @TapName("all")
    record Everything(Wrapped id, Colour colour, int number, long big, boolean flag, String words) implements Tap {}

    @TapName("long")
    record Long_(String words) implements Tap {}

    @TapName("all")
    record SameName() implements Tap {}

    private final TapCodec codec = new TapCodec();

    @BeforeEach
    void known() {
        codec.know(Everything.class);
        codec.know(Long_.class);
    }

    @Test
    void a_tap_comes_back_as_it_went() {
        var tap = new Everything(new Wrapped(new ObjectId()), Colour.GREEN, -3, 1L << 40, true, "a|b%7Cc");

        assertThat(codec.decode(codec.encode(tap))).contains(tap);
    }

    @Test
    void more_than_64_bytes_are_refused() {
        assertThat(codec.encode(new Long_("ж".repeat(29)))).hasSize(34);
        assertThatThrownBy(() -> codec.encode(new Long_("ж".repeat(30)))).hasMessageContaining("64");
    }

    @Test
    void old_and_forged_data_are_no_tap() {
        for (var data : new String[] {
            "",
            "|",
            "all",
            "all|x|GREEN|1|1|true|w",
            "all|AAAAAAAAAAAAAAAA|BLUE|1|1|true|w",
            "all|AAAAAAAAAAAAAAAA|RED|x|1|true|w",
            "all|AA|RED|1|1|true|w",
            "gone|1"
        }) {
            assertThat(codec.decode(data)).as(data).isEmpty();
        }
    }

    @Test
    void two_taps_cannot_have_the_same_name() {
        assertThatThrownBy(() -> codec.know(SameName.class)).hasMessageContaining("same tap name");
    }
}
