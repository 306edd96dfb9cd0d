package org.openmash.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RemovalTest {

  @Test
  void takesOutEveryPlaceWhereTheWordsStand() {
    assertThat(shown("Dan hit her. dan said: DAN did not.", "Dan"))
        .isEqualTo("[] hit her. [] said: [] did not.");
  }

  @Test
  void findsWordsAcrossTheEndOfALine() {
    assertThat(shown("lives at 4 Mill\n  Lane with", "4 Mill Lane")).isEqualTo("lives at [] with");
  }

  @Test
  void makesOneGapOfWordsThatOverlap() {
    assertThat(shown("Mr Dan Sample came", "Dan Sample", "Mr Dan")).isEqualTo("[] came");
  }

  @Test
  void takesNoPatternForOne() {
    assertThat(shown("a (b) c.", "(b)", ".")).isEqualTo("a [] c[]");
  }

  @Test
  void leavesAnEmptyTextAlone() {
    assertThat(Removal.of("", List.of("x"))).isEmpty();
  }

  @Test
  void findsANameAsAWordOfItsOwnAlone() {
    assertThat(Removal.names("Ossian Quillfeather came", "The")).isFalse();
    assertThat(Removal.names("Ann's sister", "Ann")).isTrue();
    boolean[] named = Removal.named("Ann and Anna", List.of("Ann"));
    assertThat(named)
        .containsExactly(
            true, true, true, false, false, false, false, false, false, false, false, false);
  }

  private static String shown(String text, String... words) {
    return Removal.of(text, List.of(words)).stream()
        .map(part -> part.out() ? "[]" : part.text())
        .collect(Collectors.joining());
  }
}
