package org.openmash.support;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** "./verify --quick" leaves the browser out: whatever opens one must say so by its tag. */
class BrowserTagTest {

  /** Not as a class: this test would reach the browser itself. */
  private static final String BROWSER = "org.openmash.support.Browser";

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("org.openmash");

  @Test
  void isOnEveryTestThatOpensABrowserItselfOrByAnother() {
    classes()
        .that(describe("hold tests", BrowserTagTest::holdsTests))
        .and(describe("reach the browser", BrowserTagTest::reachesTheBrowser))
        .should(beTagged())
        .check(TESTS);
  }

  @Test
  void isLookedForUnderTheRightName() {
    assertThat(TESTS.contain(BROWSER)).isTrue();
  }

  @Test
  void isWhatTheQuickVerificationLeavesOut() throws Exception {
    assertThat(Files.readString(Path.of("verify"))).contains("-DexcludedGroups=browser | kill");
  }

  private static boolean holdsTests(JavaClass type) {
    return type.getMethods().stream()
        .anyMatch(m -> m.isAnnotatedWith(Test.class) || m.isAnnotatedWith(ParameterizedTest.class));
  }

  private static boolean reachesTheBrowser(JavaClass type) {
    return type.getTransitiveDependenciesFromSelf().stream()
        .anyMatch(dependency -> dependency.getTargetClass().getName().equals(BROWSER));
  }

  private static ArchCondition<JavaClass> beTagged() {
    return new ArchCondition<>("be tagged \"browser\"") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean tagged =
            type.isAnnotatedWith(Tag.class)
                && type.getAnnotationOfType(Tag.class).value().equals("browser");
        if (!tagged) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has no such tag"));
        }
      }
    };
  }
}
