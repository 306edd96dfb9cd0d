package org.openmash.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.kernel.PersonId;
import org.openmash.secret.Hearer.Organisation;
import org.openmash.secret.Hearer.Someone;

class DiscretionTest {

  private static final PersonId MOTHER = PersonId.next();
  private static final PersonId CHILD = PersonId.next();
  private static final PersonId FATHER = PersonId.next();
  private static final String NOT_HIM = "Callum Example, his mother; Riverside Gym";
  private static final List<String> LINES = List.of("14 Orchard Way, Testham", "ZZ99 3WZ");
  private static final Someone HIM = new Someone(FATHER, "Callum Example");

  private final Discretion all =
      new Discretion(
          List.of(
              new Secret(MOTHER, Kind.ADDRESS, LINES, NOT_HIM),
              new Secret(MOTHER, Kind.PHONE, List.of("+441632960123"), NOT_HIM),
              new Secret(CHILD, Kind.SCHOOL, List.of("Hawthorn Primary School, Testham"), NOT_HIM),
              new Secret(CHILD, Kind.PLACEMENT, List.of("Mrs Fosterling, 3 Elm Close"), NOT_HIM),
              new Secret(MOTHER, Kind.NAME, List.of("Jane Newlyname"), NOT_HIM)),
          Map.of(
              MOTHER, Set.of(Discretion.key(Kind.ADDRESS, LINES)),
              CHILD, Set.of(Discretion.key(Kind.ADDRESS, LINES)),
              FATHER, Set.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 Orchard Way, Testham, ZZ99 3WZ",
        "14 ORCHARD WAY TESTHAM",
        "14 orchard\nway",
        "14, Orchard-Way",
        "ZZ99 3WZ",
        "zz993wz",
        "ZZ993 WZ",
        "01632 960123",
        "+44 1632 960 123",
        "+44 (0)1632 960123",
        "0044 1632 960123",
        "(01632) 960-123",
        "Hawthorn Primary School",
        "hawthorn primary school, testham",
        "Mrs Fosterling, 3 Elm Close",
        "3 Elm Cl.",
        "Jane\u00a0Newlyname",
        "Jáne Newlyname",
        "14 Or\u200bchard Way",
      })
  void takesItOutHoweverItIsWritten(String written) {
    Sifted sifted = all.sift("They are at " + written + " since May.", HIM, "[left out]");
    assertThat(sifted.text())
        .isEqualTo(
            "They are at [left out]%s since May.".formatted(written.endsWith(".") ? "." : ""));
    assertThat(sifted.traces()).isEmpty();
    assertThat(sifted.leftOut()).isNotEmpty().allMatch(out -> out.why() == Verdict.NAMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the flat on Orchard Way",
        "number fourteen, Orchard Way",
        "he rang 960123",
        "the Hawthorn children",
        "Miss Newlyname",
        "with the Fosterling family"
      })
  void refusesWhatOnlyLeadsThere(String written) {
    Sifted sifted = all.sift("First line.\nThen " + written + ".", HIM, "[left out]");
    assertThat(sifted.traces()).isNotEmpty().allMatch(trace -> trace.line() == 2);
  }

  @Test
  void leavesWhatIsNotProtectedAlone() {
    String harmless =
        "114 Orchard Wayside, AB1 2CD. The school in Testham rang from 01632 960999 on 14 May.";
    Sifted sifted = all.sift(harmless, HIM, "[left out]");
    assertThat(sifted).isEqualTo(new Sifted(harmless, List.of(), List.of()));
  }

  @Test
  void tellsWhoseItIs() {
    String text = "14 Orchard Way, Testham";
    assertThat(all.sift(text, new Someone(MOTHER, "Jane Newlyname"), "").text()).isEqualTo(text);
    assertThat(all.sift(text, new Someone(CHILD, "Wren Example"), "").text())
        .as("lives there too")
        .isEqualTo(text);
  }

  @Test
  void tellsNobodyOfTheFamilyWhoIsNotSaidToKnow() {
    Sifted sifted = all.sift("14 Orchard Way", new Someone(null, "An aunt"), "-");
    assertThat(sifted.text()).isEqualTo("-");
    assertThat(sifted.leftOut().getFirst().why()).isEqualTo(Verdict.NOT_SAID);
  }

  @Test
  void tellsAgenciesUnlessTheyAreNamed() {
    assertThat(all.tells("14 Orchard Way", new Organisation("Testham Health Visitors"))).isEmpty();
    assertThat(all.tells("14 Orchard Way", new Organisation("Riverside Gym")))
        .contains(Kind.ADDRESS);
  }

  @Test
  void neverTellsWhoIsNamedThoughTheirRecordSaysTheSame() {
    Discretion same =
        new Discretion(all.secrets(), Map.of(FATHER, Set.of(Discretion.key(Kind.ADDRESS, LINES))));
    assertThat(same.sift("14 Orchard Way", HIM, "-").text()).isEqualTo("-");
  }

  @Test
  void showsNothingOfASecretInALog() {
    assertThat(all.secrets().toString()).doesNotContain("Orchard", "960123");
  }
}
