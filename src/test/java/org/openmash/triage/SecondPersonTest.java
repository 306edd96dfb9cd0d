package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.hub.Hubs;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.WrongSetting;
import org.openmash.referral.ContactKind;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralStatus;
import org.openmash.referral.ReferredChild;

class SecondPersonTest {

  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

  private final SecondPerson rules = sample();

  @Test
  void leavesOrdinaryAdviceToOnePerson() {
    assertThat(why(child(LocalDate.of(2018, 5, 1), false), "EARLY_HELP", "2", "2", List.of(), 0))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "STRATEGY_DISCUSSION, statutory",
    "ASSESSMENT, statutory",
    "PRIVATE_FOSTERING, statutory",
    "TRANSFER_IN, statutory",
    "REQUEST_TO_BE_LOOKED_AFTER, statutory",
    "NO_FURTHER_ACTION, closing"
  })
  void asksForOneByOutcome(String outcome, String rule) {
    assertThat(why(child(LocalDate.of(2018, 5, 1), false), outcome, "2", "2", List.of(), 0))
        .containsExactly(rule);
  }

  @Test
  void asksForOneForAnUnbornBaby() {
    ReferredChild baby =
        new ReferredChild(
            ChildId.next(),
            1,
            "Baby of A",
            null,
            LocalDate.of(2026, 6, 1),
            null,
            true,
            true,
            null,
            false);
    assertThat(why(baby, "EARLY_HELP", "2", "2", List.of(), 0)).containsExactly("unborn");
  }

  @ParameterizedTest
  @CsvSource({"2025-03-04, true", "2025-03-03, false", "2025-03-02, false"})
  void asksForOneUntilTheFirstBirthday(LocalDate born, boolean asks) {
    assertThat(why(child(born, false), "EARLY_HELP", "2", "2", List.of(), 0).contains("under-one"))
        .isEqualTo(asks);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2025-06-01T10:00:00Z, false",
    "2, 2025-06-01T10:00:00Z, true",
    "2, 2025-03-02T09:00:00Z, false"
  })
  void asksForOneAtTheThirdContactInTwelveMonths(int earlier, Instant received, boolean asks) {
    List<EarlierContact> contacts =
        Stream.generate(() -> earlier(received)).limit(earlier).toList();
    assertThat(
            why(child(LocalDate.of(2018, 5, 1), false), "EARLY_HELP", "2", "2", contacts, 0)
                .contains("third-contact"))
        .isEqualTo(asks);
  }

  @Test
  void asksForOneForADisabledChildAndForOneWhoseSiblingHasAWorker() {
    assertThat(why(child(LocalDate.of(2018, 5, 1), true), "EARLY_HELP", "2", "2", List.of(), 1))
        .containsExactly("sibling-open", "disabled");
  }

  @ParameterizedTest
  @CsvSource({"4, 2, true", "4, 3, false", "3, 1, true", "2, 4, false"})
  void asksForOneTwoLevelsBelowWhatWasProposed(String proposed, String decided, boolean asks) {
    assertThat(
            why(
                    child(LocalDate.of(2018, 5, 1), false),
                    "EARLY_HELP",
                    proposed,
                    decided,
                    List.of(),
                    0)
                .contains("two-levels"))
        .isEqualTo(asks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: 3 | it needs a list of 1 to 240 rules",
        "rules: [{id: a, en: A, cy: A, when: full-moon}] | not full-moon",
        "rules: [{id: a, en: A, cy: A, when: contacts, at-least: 3}] | rules, 1: months is a whole number from 1 to 240",
        "rules: [{id: a, en: A, when: unborn}] | rules, 1: a text is missing: cy",
        "rules: [{id: a, en: A, cy: A, when: outcome, is: [HOPE]}] | there is no outcome HOPE",
        "rules: [{id: a, en: A, cy: A, when: unborn}, {id: a, en: A, cy: A, when: unborn}] | twice"
      })
  void saysWhatIsWrongWithAFileOfOnesOwn(String yaml, String complaint) {
    InputStream in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> SecondPerson.read("rules.yaml", in))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("rules.yaml")
        .hasMessageContaining(complaint);
  }

  private List<String> why(
      ReferredChild child,
      String outcome,
      String proposed,
      String decided,
      List<EarlierContact> earlier,
      long siblings) {
    Circumstances now =
        new Circumstances(
            referral(child, proposed),
            child,
            Outcome.of(Outcome.Kind.valueOf(outcome), "somewhere"),
            decided,
            earlier,
            siblings,
            NOW);
    return rules.applying(now).stream().map(SecondPersonRule::id).toList();
  }

  private static ReferredChild child(@Nullable LocalDate born, boolean disabled) {
    return new ReferredChild(
        ChildId.next(), 1, "Robin A", born, null, null, true, false, null, disabled);
  }

  private static ReferralLine referral(ReferredChild child, String proposed) {
    return new ReferralLine(
        ReferralId.next(),
        Reference.next(),
        ContactKind.REFERRAL,
        AgencyId.next(),
        HubId.MAIN,
        null,
        NOW,
        ReferralStatus.LOOKED_AT,
        "",
        proposed,
        false,
        false,
        Set.of(),
        List.of(child));
  }

  private static EarlierContact earlier(Instant received) {
    return new EarlierContact(
        ChildId.next(),
        Likeness.NAME_AND_BIRTH,
        ReferralId.next(),
        Reference.next(),
        AgencyId.next(),
        received,
        "",
        null,
        null);
  }

  private static SecondPerson sample() {
    return new SecondPerson("", "no-such-folder", Hubs.of(Map.of()));
  }
}
