package org.openmash.quality;

import java.time.LocalDate;
import java.util.Objects;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.triage.Outcome;
import org.springframework.stereotype.Component;

/** Samples of whatever a hub has decided. */
@Component
public class QualityExamples {

  private final DipSamples samples;

  QualityExamples(DipSamples samples) {
    this.samples = samples;
  }

  /** What this manager draws of the last days, of which the other one sees the contact too. */
  public DipLine drawn(Actor manager, Actor other) {
    DipSampleId sample = Objects.requireNonNull(samples.draw(manager, random(50)));
    return samples.lines(manager, sample).stream()
        .filter(line -> sees(other, line))
        .findFirst()
        .orElseThrow();
  }

  private boolean sees(Actor other, DipLine line) {
    try {
      samples.read(other, line.id());
      return true;
    } catch (UnknownId e) {
      return false;
    }
  }

  static DrawForm random(int size) {
    return new DrawForm(
        DrawForm.How.RANDOM, size, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), null);
  }

  static DrawForm risk() {
    return new DrawForm(
        DrawForm.How.RISK, 50, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), null);
  }

  /** Somebody thinks that the child needs an assessment. */
  public static BlindForm higher() {
    return new BlindForm(
        new Choice("3"),
        Outcome.Kind.ASSESSMENT,
        BlindForm.Sure.VERY,
        "The bruise was never explained.");
  }
}
