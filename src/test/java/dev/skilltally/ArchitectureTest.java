package dev.skilltally;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps the table of packages true: what each may use, and where the heavy libraries stay. */
class ArchitectureTest {
    private static final String ROOT = "dev.skilltally.";

    /** Wherever the tests were compiled to, beside this one. */
    private static final String TESTS =
            ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains(TESTS))
                    .importPackages("dev.skilltally");

    /** Package to the packages of ours that it may use. */
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("posting", List.of()),
                    Map.entry("text", List.of()),
                    Map.entry("taxonomy", List.of("text")),
                    Map.entry("source", List.of("posting")),
                    Map.entry("annotate", List.of("posting", "taxonomy", "text")),
                    Map.entry("train", List.of("annotate", "taxonomy", "text", "posting")),
                    Map.entry("dedupe", List.of("posting", "text")),
                    Map.entry("query", List.of("posting", "taxonomy")),
                    Map.entry(
                            "index",
                            List.of("annotate", "dedupe", "query", "posting", "taxonomy", "text")),
                    Map.entry("stats", List.of("query", "taxonomy", "posting")),
                    Map.entry("report", List.of("stats", "query", "taxonomy", "posting")),
                    Map.entry(
                            "curate",
                            List.of(
                                    "annotate",
                                    "index",
                                    "query",
                                    "stats",
                                    "taxonomy",
                                    "text",
                                    "posting")),
                    Map.entry("evaluate", List.of("annotate", "posting", "taxonomy", "text")),
                    Map.entry("sample", List.of("posting")),
                    Map.entry(
                            "cli",
                            List.of(
                                    "posting",
                                    "text",
                                    "taxonomy",
                                    "source",
                                    "annotate",
                                    "train",
                                    "dedupe",
                                    "query",
                                    "index",
                                    "stats",
                                    "report",
                                    "curate",
                                    "evaluate",
                                    "sample")));

    /** Library to the packages of ours that may use it. */
    private static final Map<String, List<String>> LIBRARY_STAYS_IN =
            Map.of(
                    "opennlp..", List.of("text", "annotate", "train"),
                    "org.apache.lucene..", List.of("index"),
                    "picocli..", List.of("cli"),
                    "me.tongfei..", List.of("cli"),
                    "org.jsoup..", List.of("source", "text"),
                    "de.siegmar.fastcsv..", List.of("source", "taxonomy", "report"),
                    "com.dynatrace.hash4j..", List.of("dedupe"),
                    "org.eclipse.rdf4j..", List.of("taxonomy"));

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    static Stream<String> libraries() {
        return LIBRARY_STAYS_IN.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyThePackagesItMay(String name) {
        String[] others =
                packages()
                        .filter(
                                other ->
                                        !other.equals(name)
                                                && !MAY_USE.getOrDefault(name, List.of())
                                                        .contains(other))
                        .map(other -> ROOT + other + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void libraryStaysWhereItBelongs(String library) {
        String[] homes =
                LIBRARY_STAYS_IN.getOrDefault(library, List.of()).stream()
                        .map(home -> ROOT + home + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void everyClassIsInAPackageOfTheTable() {
        String[] known = packages().map(name -> ROOT + name + "..").toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(CLASSES);
        assertThat(Arrays.stream(known).toList()).hasSize(MAY_USE.size());
    }

    @Test
    void packagesDependOneWayOnly() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct().sorted())
                .allSatisfy(
                        name ->
                                assertThat(CLASSES.stream().map(JavaClass::getName))
                                        .contains(name + ".package-info"));
    }
}
