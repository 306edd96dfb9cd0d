package org.openmash.quality;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.triage.DecisionView;

/**
 * Decisions of the hub that are drawn, decided once more without seeing the first, and compared.
 */
@Facade
public class DipSamples {

  static final String SAMPLE = "dip-sample";
  static final String LINE = "dip-line";

  private static final Duration YEAR = Duration.ofDays(365);

  private final DipDesk desk;
  private final DipStore store;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  DipSamples(DipDesk desk, DipStore store, Access access, Audit audit, Clock clock) {
    this.desk = desk;
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest hundred samples. */
  public List<DipSample> all(Actor actor) {
    return store.samples();
  }

  /**
   * Draws decisions in force, as far as this actor sees them.
   *
   * @return null where there was nothing to draw; an empty sample is not kept
   */
  public @Nullable DipSampleId draw(Actor actor, DrawForm form) {
    DipSampleId drawn = desk.draw(actor, form, clock.instant());
    if (drawn != null) {
      access.require(actor, Act.CREATED, Subject.of(SAMPLE, drawn));
      audit.note(actor, Act.CREATED, Subject.of(SAMPLE, drawn));
    }
    return drawn;
  }

  /**
   * One sample.
   *
   * @throws UnknownId when there is none in this hub
   */
  public DipSample sample(Actor actor, DipSampleId id) {
    access.require(actor, Act.READ, Subject.of(SAMPLE, id));
    audit.note(actor, Act.READ, Subject.of(SAMPLE, id));
    return store.sample(id).orElseThrow(UnknownId::new);
  }

  /** What was drawn, in the order of drawing. */
  public List<DipLine> lines(Actor actor, DipSampleId id) {
    access.require(actor, Act.READ, Subject.of(SAMPLE, id));
    return store.lines(id);
  }

  /** What waits for a second decision that this actor may make. */
  public List<DipLine> waiting(Actor actor) {
    return store.waiting(actor.user());
  }

  /** One of a sample; each look is kept. */
  public DipLine read(Actor actor, DipLineId id) {
    access.require(actor, Act.READ, Subject.of(LINE, id));
    audit.note(actor, Act.READ, Subject.of(LINE, id));
    return store.line(id).orElseThrow(UnknownId::new);
  }

  /**
   * Lets pass whoever may decide it a second time.
   *
   * @throws NotBlind for whoever made or authorised the first, and once somebody did
   */
  public DipLine toDecide(Actor actor, DipLineId id) {
    access.require(actor, Act.CHANGED, Subject.of(LINE, id));
    return desk.toDecide(actor, store.line(id).orElseThrow(UnknownId::new));
  }

  /** Decides it a second time. */
  public void decide(Actor actor, DipLineId id, BlindForm form) {
    desk.decide(actor, toDecide(actor, id), form, clock.instant());
    audit.note(actor, Act.DECIDED, Subject.of(LINE, id));
  }

  /** The first decision, for laying it beside the second; nobody sees it before there is one. */
  public DecisionView first(Actor actor, DipLineId id) {
    DipLine line = read(actor, id);
    if (line.second() == null) {
      throw new UnknownId();
    }
    return desk.first(actor, line);
  }

  /**
   * Has it looked at again, with a day by which somebody decides anew or says that it stands.
   *
   * @throws NotBlind when nobody decided it a second time, or it is looked at already
   */
  public void again(Actor actor, DipLineId id, AgainForm form) {
    access.require(actor, Act.CHANGED, Subject.of(LINE, id));
    desk.again(actor, store.line(id).orElseThrow(UnknownId::new), form, clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(LINE, id));
  }

  /**
   * It was looked at again, and the decision stands.
   *
   * @throws NotBlind when nobody asked for it, or it was said before
   */
  public void stands(Actor actor, DipLineId id) {
    access.require(actor, Act.CHANGED, Subject.of(LINE, id));
    desk.stands(actor, store.line(id).orElseThrow(UnknownId::new), clock.instant());
    audit.note(actor, Act.CHANGED, Subject.of(LINE, id));
  }

  /** How far first and second decisions of the last year agree, of samples drawn by chance. */
  public Kappa agreement(Actor actor) {
    return desk.agreement(clock.instant().minus(YEAR));
  }
}
