package org.openmash.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Field AGE = new Field("Pupil", "Age");
  private static final Field NAME = new Field("Pupil", "Name");
  private static final CensusYear YEAR = new CensusYear(2026);

  private record Pupil(Given<String> name, Given<Integer> age) {}

  private static final Rule<Pupil> OF_AGE =
      wording("1")
          .reads(AGE)
          .judged((pupil, year, finds) -> {
            if (pupil.age().is(age -> age > 18)) {
              finds.because("That is old.", pupil.age(), pupil.name());
            }
          });

  private static final Rule<Pupil> BREAKS_OFF =
      wording("2")
          .reads(NAME)
          .judged((pupil, year, finds) -> {
            throw new IllegalStateException("about Anna, who lives at 1 High Street");
          });

  private static final Rule<Pupil> COUNTS =
      wording("3")
          .reads(AGE)
          .judgedOverAll(year ->
              new Tally<>() {
                private int pupils;

                @Override
                public void add(Pupil pupil, Finds finds) {
                  pupils++;
                }

                @Override
                public void finish(Finds finds) {
                  finds.overall("There are %d.".formatted(pupils));
                }
              });

  private final Heard heard = new Heard();

  @Test
  void tellWhereItIsWhatWasReadAndWhy() {
    judge(Known.EVERYTHING, List.of(OF_AGE), pupil("A1", 30));

    assertThat(heard.findings)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.child()).isEqualTo("A1");
          assertThat(finding.place()).isEqualTo(new Place(7, 0));
          assertThat(finding.given()).extracting(Given::written).containsExactly("30", "A1");
          assertThat(finding.sentence()).isEqualTo("It must be so. That is old.");
        });
  }

  @Test
  void tellThatOneBrokeOffAndGoOnWithTheOthers() {
    List<Verdict> verdicts =
        judge(Known.EVERYTHING, List.of(BREAKS_OFF, OF_AGE), pupil("A1", 30), pupil("A2", 31));

    assertThat(heard.findings).hasSize(2);
    assertThat(heard.failures).extracting(Failure::child).containsExactly("A1", "A2");
    assertThat(heard.failures)
        .extracting(Failure::exception)
        .allSatisfy(exception ->
            assertThat(exception)
                .startsWith("java.lang.IllegalStateException at ")
                .doesNotContain("Anna"));
    assertThat(verdicts).extracting(Verdict::passed).containsExactly(false, false);
  }

  @Test
  void tellThatOneCouldNotEvenBegin() {
    Rule<Pupil> rule =
        wording("4")
            .judgedOverAll(year -> {
              throw new IllegalStateException();
            });

    assertThat(judge(Known.EVERYTHING, List.of(rule), pupil("A1", 3)))
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.passed()).isFalse());
  }

  @Test
  void areNotJudgedWhereSomethingTheyReadIsNotKnown() {
    Known known = Known.only(List.of(AGE), "The name was not asked yet.");

    List<Verdict> verdicts = judge(known, List.of(BREAKS_OFF, OF_AGE), pupil("A1", 3));

    assertThat(heard.failures).isEmpty();
    assertThat(verdicts)
        .filteredOn(verdict -> verdict.whyNot() != null)
        .extracting(verdict -> verdict.rule().code() + " " + verdict.whyNot())
        .containsExactly("2 The name was not asked yet.");
    assertThat(verdicts).filteredOn(Verdict::passed).hasSize(1);
  }

  @Test
  void failWhenOneReadsWhatItDoesNotSay() {
    Pupil pupil = new Pupil(Given.unknown(NAME), Given.unknown(AGE));

    judge(Known.EVERYTHING, List.of(OF_AGE), pupil);

    assertThat(heard.findings).isEmpty();
    assertThat(heard.failures).hasSize(1);
  }

  @Test
  void countOverTheWholeReturnAndAnewInEachRun() {
    judge(Known.EVERYTHING, List.of(COUNTS), pupil("A1", 3), pupil("A2", 3));
    judge(Known.EVERYTHING, List.of(COUNTS), pupil("A1", 3));

    assertThat(heard.findings)
        .extracting(Finding::detail)
        .containsExactly("There are 2.", "There are 1.");
    assertThat(heard.findings).extracting(Finding::child).containsOnlyNulls();
  }

  @Test
  void judgeAPupilAloneWithoutTheRulesOfTheWholeReturn() {
    Rules<Pupil> rules = Rules.of(pupil -> pupil.name().written(), List.of(OF_AGE, COUNTS));

    rules.judgeAlone(pupil("A1", 30), YEAR, Known.EVERYTHING, heard);

    assertThat(heard.codes()).containsExactly("1");
  }

  @Test
  void holdInTheirYears() {
    Rules<Pupil> rules =
        Rules.of(
            pupil -> null,
            List.of(
                wording("5").in(Years.since(2020).until(2025)).judged((p, y, f) -> f.at(p.age())),
                wording("5")
                    .in(Years.since(2026))
                    .judged((p, y, f) -> f.because("New.", p.age()))));

    rules.judgeAlone(pupil("A1", 30), YEAR, Known.EVERYTHING, heard);

    assertThat(heard.findings).extracting(Finding::detail).containsExactly("New.");
  }

  @Test
  void areNotCalledTheSameInOneYear() {
    assertThatThrownBy(() -> Rules.of(pupil -> null, List.of(OF_AGE), List.of(OF_AGE)))
        .hasMessageContaining("1");
  }

  @Test
  void haveNothingToDoWithAFullDisk() {
    Findings full =
        new Findings() {
          @Override
          public void found(Finding finding) {
            throw new IllegalStateException("no room");
          }

          @Override
          public void failed(Failure failure) {
            heard.failed(failure);
          }
        };
    Judging<Pupil> judging =
        Rules.of(p -> null, List.of(OF_AGE)).judging(YEAR, Known.EVERYTHING, full);

    assertThatThrownBy(() -> judging.judge(pupil("A1", 30))).hasMessage("no room");
    assertThat(heard.failures).isEmpty();
  }

  private List<Verdict> judge(Known known, List<Rule<Pupil>> rules, Pupil... pupils) {
    Judging<Pupil> judging =
        Rules.of(
                pupil -> pupil.name().isKnown() ? pupil.name().written() : null,
                new ArrayList<>(rules))
            .judging(YEAR, known, heard);
    for (Pupil pupil : pupils) {
      judging.judge(pupil);
    }
    return judging.finish();
  }

  private static Pupil pupil(String name, int age) {
    return new Pupil(
        Given.of(NAME, new Place(7, 0), name, name),
        Given.of(AGE, new Place(7, 0), String.valueOf(age), age));
  }

  private static Wording<Pupil> wording(String code) {
    return Rule.<Pupil>error(code)
        .since(2020)
        .says("It must be so.")
        .mend("Make it so.")
        .source("invented");
  }
}
