package org.openmash.allocation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.Cases;
import org.openmash.allocation.SeenForm;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A worker saw the child. */
@Controller
@Guarded(Policy.WORKS_CASES)
@RequestMapping("/cases/{id}/seen")
class SeenPage extends CaseTurnPage<SeenForm> {

  private final Cases cases;

  SeenPage(Cases cases, Sheet sheet) {
    super(sheet, SeenForm.class, "allocation.seen");
    this.cases = cases;
  }

  @Override
  void admit(Actor actor, CaseId id) {
    cases.toNote(actor, id);
  }

  @Override
  void save(Actor actor, CaseId id, SeenForm said) {
    cases.seen(actor, id, said);
  }
}
