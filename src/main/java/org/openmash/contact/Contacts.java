package org.openmash.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.Receipt;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.ReferralView;

/**
 * Contacts that are no full referral: recorded at once, and what is written down about them later.
 */
@Facade
public class Contacts {

  private final Recorder recorder;
  private final Afterwards afterwards;
  private final Promises promises;
  private final Timers timers;

  Contacts(Recorder recorder, Afterwards afterwards, Promises promises, Timers timers) {
    this.recorder = recorder;
    this.afterwards = afterwards;
    this.promises = promises;
    this.timers = timers;
  }

  /**
   * Records a short form that its page has checked: one contact in the inbox with its clocks. The
   * same key is the same contact, however often it is sent.
   *
   * @param keep whether whoever recorded it at the hub is the one who weighs it
   * @throws UnknownId where this form is not the actor's to fill in
   */
  public Receipt record(Actor actor, ShortForm form, Answers answers, String key, boolean keep) {
    if (!ShortForm.offeredTo(actor).contains(form)) {
      throw new UnknownId();
    }
    Recorder.Taken taken = recorder.take(actor, form, answers, key);
    Receipt receipt = taken.receipt();
    if (taken.isAdviceOnly()) {
      afterwards.advised(actor, receipt.id());
    } else if (keep && actor.isHub()) {
      afterwards.keep(actor, receipt.id());
    }
    timers.received(actor, receipt.id(), taken.told());
    if (taken.told() instanceof CallForm call && call.promised()) {
      promises.made(actor, receipt, call);
    }
    return receipt;
  }

  /**
   * The same, for a contact about a child that grew out of advice without a name: both say so in
   * their history.
   */
  public Receipt recordGrown(
      Actor actor, ReferralId advice, Answers call, String key, boolean keep) {
    Receipt receipt = record(actor, ShortForm.CALL, call, key, keep);
    afterwards.linked(actor, advice, receipt);
    return receipt;
  }

  /** What was typed in a call without a name, to write a contact about a child with. */
  public Answers startingFrom(Actor actor, ReferralId advice) {
    return afterwards.answersOf(actor, advice);
  }

  /**
   * Writes down what became of a contact, and keeps or starts the deadlines that go with it.
   *
   * @throws UnknownId where there is none, or it is of another kind
   */
  public void add(Actor actor, ReferralId contact, Step step, Answers answers) {
    afterwards.require(actor, contact, step.kind());
    var filled = recorder.filled(step.form(), answers);
    afterwards.add(actor, contact, step, filled);
    timers.done(actor, contact, filled.record());
  }

  /** One contact, for the page of a step. */
  public ReferralLine contact(Actor actor, ReferralId contact, Step step) {
    return afterwards.require(actor, contact, step.kind());
  }

  /** What was written down about a contact later, oldest first. */
  public List<Recorded> added(Actor actor, ReferralId contact) {
    return actor.isHub() ? afterwards.addedTo(contact) : List.of();
  }

  /** By which day a private fostering arrangement should have been notified, where it has a day. */
  public Optional<LocalDate> noticeDue(Actor actor, ReferralView contact) {
    return timers.noticeDue(recorder.told(contact));
  }

  /** Promises to write that wait, soonest due first: for the hub to chase. */
  public List<Promise> promises(Actor actor) {
    return actor.isHub() ? promises.open() : List.of();
  }

  /** How long that list is. */
  public int countPromises(Actor actor) {
    return actor.isHub() ? promises.count() : 0;
  }

  /** What was promised in this call. */
  public Optional<Promise> promise(Actor actor, ReferralId call) {
    return promises.of(call);
  }

  /** Referrals the caller's agency sent since the call: one of them may be what was promised. */
  public List<ReferralLine> whatMayBeIt(Actor actor, ReferralId call) {
    afterwards.require(actor, call, null);
    return afterwards.sentSince(actor, promises.of(call).orElseThrow(UnknownId::new));
  }

  /**
   * What was promised is here.
   *
   * @param as the referral it came as; null where it came another way
   */
  public void arrived(Actor actor, ReferralId call, @Nullable ReferralId as) {
    if (as != null && whatMayBeIt(actor, call).stream().noneMatch(line -> line.id().equals(as))) {
      throw new UnknownId();
    }
    afterwards.require(actor, call, null);
    promises.arrived(actor, call, as);
    afterwards.note(actor, call, "contact.chronology.arrived", "");
  }
}
