package org.openmash.escalation.web;

import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;

/** One side's turn in a disagreement: a form that is saved, and back to the page of all of it. */
abstract class TurnPage<R extends Record> extends Sheet.Page<R> {

  TurnPage(Sheet sheet, Class<R> form, String key) {
    super(sheet, form, key);
  }

  /** Refuses whoever has no turn now. */
  abstract void admit(Actor actor, ReferralId about);

  /** What was said, kept. */
  abstract void save(Actor actor, ReferralId about, R said);

  @Override
  protected final void admit(Actor actor, String id) {
    admit(actor, ReferralId.parse(id));
  }

  @Override
  protected final void save(Actor actor, String id, R said) {
    save(actor, ReferralId.parse(id), said);
  }

  @Override
  protected final String onward(String id) {
    return "/escalations/" + ReferralId.parse(id);
  }
}
