package org.openmash;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The house style as far as a machine can see it; CONTRIBUTING.md says it in words. */
class ShapeTest {

  private static final Path SOURCES = Path.of("src/main/java/org/openmash");
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.openmash");

  /** The engine of all forms, and the hub's whole day at its desk, are larger than the others. */
  private static final Map<String, Integer> MORE_FILES =
      Map.of(
          "form", 101, "triage", 127, "access", 75, "referral", 70, "person", 181, "returns", 180);

  private static final Set<String> NO_MODULES = Set.of("__root", "journey", "thresholds");

  @Test
  void takesTheTimeFromAClock() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "is now() without a clock",
                    (JavaMethodCall call) ->
                        call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .because("stories freeze the hub's clock"));
  }

  @Test
  void leavesTheOldDatesAlone() {
    // Jakarta Mail and the YAML reader speak no other.
    check(
        noClasses()
            .that()
            .doNotHaveSimpleName("SmtpDelivery")
            .and()
            .resideOutsideOfPackage("org.openmash.referral")
            .should()
            .dependOnClassesThat(
                DescribedPredicate.describe(
                    "are java.util.Date, Calendar or SimpleDateFormat",
                    type ->
                        Set.of(
                                "java.util.Date",
                                "java.util.Calendar",
                                "java.util.GregorianCalendar",
                                "java.text.SimpleDateFormat")
                            .contains(type.getName()))));
  }

  @Test
  void injectsNothingIntoFields() {
    check(noFields().should().beAnnotatedWith(Autowired.class));
  }

  @Test
  void namesThingsAfterWhatTheyAre() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Service|Impl|Manager|Utils?|Helper|Handler|DTO|Dto)(\\$.*)?")
            .because("such a name says nothing"));
  }

  @Test
  void asksEveryFacadeMethodWhoAsks() {
    check(
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Facade.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(takeTheActorFirst()));
  }

  @Test
  void keepsClassesShort() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(250));
    }
  }

  @Test
  void importsWhatItNames() throws IOException {
    Pattern named = Pattern.compile("(?<![\\w.\"@/])(java|org)\\.[a-z][a-z.]*\\.[A-Z]\\w*");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file))
            .as(file.toString())
            .filteredOn(line -> !line.matches("(import|package) .*|\\s*(\\*|//|/\\*).*"))
            .noneMatch(named.asPredicate());
      }
    }
  }

  /** Spring names a part by its class alone: two of one name stop the start. */
  @Test
  void givesEveryPartANameOfItsOwn() {
    assertThat(
            PROGRAM.stream()
                .filter(each ->
                    each.isAnnotatedWith(Component.class)
                        || each.isMetaAnnotatedWith(Component.class))
                .map(JavaClass::getName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(100);
  }

  @Test
  void readsOnlyItsOwnTables() throws IOException {
    Set<String> modules = modules();
    Pattern table = Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z]+)\\.[a-z_]+");
    for (String module : modules) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(module))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          assertThat(table.matcher(Files.readString(file)).results().map(found -> found.group(1)))
              .as(file.toString())
              .allMatch(schema -> schema.equals(module) || !modules.contains(schema));
        }
      }
    }
  }

  @Test
  void keepsModulesSmall() throws IOException {
    for (String module : modules()) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(module))) {
        assertThat(files.filter(file -> file.toString().endsWith(".java")).count())
            .as(module)
            .isLessThanOrEqualTo(MORE_FILES.getOrDefault(module, 60));
      }
    }
  }

  @Test
  void givesAModuleTheSameNameInEveryTree() throws IOException {
    Set<String> modules = modules();
    Set<String> elsewhere = new TreeSet<>();
    elsewhere.addAll(names(Path.of("src/main/jte"), Files::isDirectory));
    elsewhere.addAll(names(Path.of("src/main/resources/db/migration"), Files::isDirectory));
    names(Path.of("src/main/resources/messages"), Files::isRegularFile).stream()
        .map(name -> name.replaceFirst("(_cy)?\\.properties$", ""))
        .forEach(elsewhere::add);
    elsewhere.removeAll(NO_MODULES);
    assertThat(modules).containsAll(elsewhere);
  }

  @Test
  void keepsTwoPackagesToAModule() {
    assertThat(
            PROGRAM.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.split("\\.").length > 3)
                .distinct())
        .allSatisfy(name ->
            assertThat(name)
                .matches(
                    "org\\.openmash\\.([a-z]+\\.web|page\\.govuk|person\\.matching|returns\\.(api|cin|ssda903))"));
  }

  private static Set<String> modules() throws IOException {
    return names(SOURCES, folder -> Files.exists(folder.resolve("package-info.java")));
  }

  private static Set<String> names(Path folder, Predicate<Path> which) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(which)
          .map(entry -> entry.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static ArchCondition<JavaMethod> takeTheActorFirst() {
    return new ArchCondition<>("take the actor first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        List<String> types =
            method.getRawParameterTypes().stream().map(type -> type.getName()).toList();
        boolean first = !types.isEmpty() && types.getFirst().equals(Actor.class.getName());
        if (!first && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  private static void check(ArchRule rule) {
    rule.check(PROGRAM);
  }
}
