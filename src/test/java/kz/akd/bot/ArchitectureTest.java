package kz.akd.bot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.modulith.core.ApplicationModules;

/** The layers and directions of docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses BOT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("kz.akd.bot");

    @Test
    void modules_depend_only_on_what_they_name() {
        ApplicationModules.of(AkdBot.class).verify();
    }

    @Test
    void only_telegram_speaks_to_telegram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..bot.telegram..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.telegram..")
                .check(BOT);
    }

    @Test
    void only_scheduling_knows_quartz() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..bot.scheduling..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quartz..")
                .check(BOT);
    }

    @Test
    void only_calendars_know_the_library_that_writes_them() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..bot.shared.calendar..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("biweekly..")
                .check(BOT);
    }

    @Test
    void rules_of_a_feature_know_nothing_of_chat() {
        noClasses()
                .that(resideInAnyPackage(
                                "..bot.members..",
                                "..bot.events..",
                                "..bot.meetings..",
                                "..bot.agenda..",
                                "..bot.reminders..")
                        .and(DescribedPredicate.not(resideInAPackage("..chat.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..bot.chatkit..", "..chat..")
                .check(BOT);
    }

    @Test
    void the_playground_meets_the_bot_over_http_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..bot.playground..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..bot.playground..")
                .check(BOT);
    }

    @Test
    void no_one_reads_the_wall_clock() {
        noClasses()
                .that(DescribedPredicate.not(DescribedPredicate.describe(
                        "are a clock", type -> type.getSimpleName().endsWith("Clock"))))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(BOT);
    }

    @Test
    void only_keepers_touch_mongo() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..bot.members..",
                        "..bot.events..",
                        "..bot.meetings..",
                        "..bot.agenda..",
                        "..bot.reminders..",
                        "..bot.chatkit..",
                        "..bot.scheduling..")
                .and(DescribedPredicate.describe(
                        "do not keep documents",
                        type -> !type.isAnnotatedWith("org.springframework.stereotype.Repository")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(MongoOperations.class)
                .check(BOT);
    }

    @Test
    void what_is_needed_comes_by_the_constructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(BOT);
    }

    @Test
    void screens_and_dialogs_live_in_chat() {
        classes()
                .that(resideInAnyPackage(
                        "..bot.members..", "..bot.events..", "..bot.meetings..", "..bot.agenda..", "..bot.reminders.."))
                .and()
                .haveSimpleNameEndingWith("Screens")
                .should()
                .resideInAPackage("..chat..")
                .allowEmptyShould(true)
                .check(BOT);
    }
}
