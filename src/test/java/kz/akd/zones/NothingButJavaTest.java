package kz.akd.zones;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** Java's system class loader, which loads these, sees none of the libraries in a runnable jar. */
class NothingButJavaTest {

    @Test
    void is_used_where_java_alone_is_seen() {
        classes()
                .that()
                .resideInAPackage("kz.akd.zones")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("kz.akd.zones", "java..", "org.jspecify.annotations")
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("kz.akd.zones"));
    }
}
