package org.openmash.allocation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.Cases;
import org.openmash.allocation.HoldForm;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A manager looks after a child nobody works with. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/cases/{id}/hold")
class HoldPage extends CaseTurnPage<HoldForm> {

  private final Cases cases;

  HoldPage(Cases cases, Sheet sheet) {
    super(sheet, HoldForm.class, "allocation.hold");
    this.cases = cases;
  }

  @Override
  void admit(Actor actor, CaseId id) {
    cases.toGive(actor, id);
  }

  @Override
  void save(Actor actor, CaseId id, HoldForm said) {
    cases.hold(actor, id, said);
  }
}
