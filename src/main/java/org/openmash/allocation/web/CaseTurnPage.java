package org.openmash.allocation.web;

import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;

/** A form about one case, and back to its page. */
abstract class CaseTurnPage<R extends Record> extends Sheet.Page<R> {

  CaseTurnPage(Sheet sheet, Class<R> form, String key) {
    super(sheet, form, key);
  }

  /** Refuses whoever may not, or not now. */
  abstract void admit(Actor actor, CaseId id);

  /** What was said, kept. */
  abstract void save(Actor actor, CaseId id, R said);

  @Override
  protected final void admit(Actor actor, String id) {
    admit(actor, CaseId.parse(id));
  }

  @Override
  protected final void save(Actor actor, String id, R said) {
    save(actor, CaseId.parse(id), said);
  }

  @Override
  protected String onward(String id) {
    return "/cases/" + CaseId.parse(id);
  }
}
