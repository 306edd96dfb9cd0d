package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.NhsNumber;
import org.openmash.referral.ReferredChild;

class LikenessTest {

  @Test
  void findsANameWhateverItsOrderAccentsAndMarks() {
    assertThat(born("Zoë O'Neill")).isEqualTo(born("ONeill zoe".replace("ON", "O N")));
    assertThat(born("Zoë O'Neill")).isNotEqualTo(born("Zoe Neal"));
  }

  @Test
  void findsAnUnbornBabyByTheMothersNameWhicheverTwinItIs() {
    assertThat(unborn("Baby of Maya Example")).isEqualTo(unborn("Baby 2 of Maya Example"));
  }

  @Test
  void asksForNothingThatIsNotKnown() {
    ReferredChild child =
        new ReferredChild(
            ChildId.next(), 1, "Robin", null, null, "about 6", true, false, null, false);
    assertThat(Likeness.keysOf(child)).isEmpty();
  }

  @Test
  void prefersTheNhsNumber() {
    ReferredChild child =
        new ReferredChild(
            ChildId.next(),
            1,
            "Robin A",
            LocalDate.of(2018, 5, 1),
            null,
            null,
            true,
            false,
            NhsNumber.parse("999 000 0018"),
            false);
    assertThat(Likeness.keysOf(child))
        .containsEntry(Likeness.NHS_NUMBER, "9990000018")
        .containsEntry(Likeness.NAME_AND_BIRTH, "a robin 2018-05-01");
    assertThat(Likeness.values()).startsWith(Likeness.KNOWN_RECORD, Likeness.NHS_NUMBER);
  }

  private static Map<Likeness, String> born(String name) {
    return Likeness.keysOf(
        new ReferredChild(
            ChildId.next(),
            1,
            name,
            LocalDate.of(2018, 5, 1),
            null,
            null,
            true,
            false,
            null,
            false));
  }

  private static Map<Likeness, String> unborn(String name) {
    return Likeness.keysOf(
        new ReferredChild(
            ChildId.next(),
            1,
            name,
            null,
            LocalDate.of(2026, 6, 1),
            null,
            true,
            true,
            null,
            false));
  }
}
