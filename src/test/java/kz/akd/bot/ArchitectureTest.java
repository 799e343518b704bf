package kz.akd.bot;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.ChatFeature;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;

/**
 * The layers and directions of docs/architecture.md. What is no feature is named here; all else is one, and is held by every rule from its
 * first file on.
 */
class ArchitectureTest {

    private static final String[] INFRASTRUCTURE = {
        "kz.akd.bot",
        "kz.akd.bot.shared..",
        "kz.akd.bot.nodes..",
        "kz.akd.bot.storage..",
        "kz.akd.bot.store..",
        "kz.akd.bot.scheduling..",
        "kz.akd.bot.chatkit..",
        "kz.akd.bot.notices..",
        "kz.akd.bot.telegram..",
        "kz.akd.bot.playground.."
    };

    private static final DescribedPredicate<JavaClass> OF_A_FEATURE =
            resideOutsideOfPackages(INFRASTRUCTURE).as("are of a feature");

    private static final DescribedPredicate<JavaClass> IN_CHAT = resideInAPackage("..chat..");

    private static final JavaClasses BOT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("kz.akd.bot");

    @Test
    void modules_depend_only_on_what_they_name() {
        ApplicationModules.of(AkdBot.class).verify();
    }

    @Test
    void no_packages_need_each_other_in_a_circle_at_any_depth() {
        slices().matching("kz.akd.bot.(**)").should().beFreeOfCycles().check(BOT);
    }

    @Test
    void no_room_holds_more_than_fifteen_files() {
        var rooms = BOT.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(rooms)
                .isNotEmpty()
                .allSatisfy((room, files) -> assertThat(files).as(room).isLessThanOrEqualTo(15));
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
                .that(OF_A_FEATURE.and(not(IN_CHAT)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..bot.chatkit..", "..bot.notices..", "..chat..")
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
                .that(not(DescribedPredicate.describe(
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
    void what_is_shared_knows_no_feature() {
        noClasses()
                .that(resideInAnyPackage(
                        "..bot.shared..",
                        "..bot.nodes..",
                        "..bot.storage..",
                        "..bot.store..",
                        "..bot.scheduling..",
                        "..bot.chatkit.."))
                .should()
                .dependOnClassesThat(OF_A_FEATURE.and(resideInAPackage("kz.akd.bot..")))
                .check(BOT);
    }

    @Test
    void only_keepers_touch_mongo() {
        noClasses()
                .that(resideOutsideOfPackages("..bot.storage..", "..bot.store.."))
                .and(not(annotatedWith(Repository.class)))
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
                .that(OF_A_FEATURE)
                .and(simpleNameEndingWith("Screens").or(assignableTo(ChatFeature.class)))
                .should()
                .resideInAPackage("..chat..")
                .check(BOT);
    }
}
