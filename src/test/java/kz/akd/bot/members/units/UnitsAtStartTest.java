package kz.akd.bot.members.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.akd.bot.members.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnitsAtStartTest {

    @Test
    void the_catalogue_inside_the_jar_is_read() {
        try (var context = application().run("--spring.config.import=classpath:config/units.yml")) {
            assertThat(context.getBean(Units.class).find(new UnitId("retired"))).isPresent();
        }
    }

    @Test
    void a_wrong_unit_ends_the_start_with_a_sentence_that_names_it(CapturedOutput output) {
        assertThatThrownBy(() -> application()
                        .run(
                                "--akd.units[0].id=sea",
                                "--akd.units[0].kind=MISSION",
                                "--akd.units[0].name.kk=Т",
                                "--akd.units[0].name.ru=М",
                                "--akd.units[0].name.en=S"))
                .isInstanceOf(Exception.class);

        assertThat(output).contains("The unit sea has no city.").doesNotContain("\tat ");
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Units.class).web(WebApplicationType.NONE);
    }
}
