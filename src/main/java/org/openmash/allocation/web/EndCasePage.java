package org.openmash.allocation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.Cases;
import org.openmash.allocation.EndCaseForm;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The council's work with a child is over. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/cases/{id}/end")
class EndCasePage extends CaseTurnPage<EndCaseForm> {

  private final Cases cases;

  EndCasePage(Cases cases, Sheet sheet) {
    super(sheet, EndCaseForm.class, "allocation.end");
    this.cases = cases;
  }

  @Override
  void admit(Actor actor, CaseId id) {
    cases.toGive(actor, id);
  }

  @Override
  void save(Actor actor, CaseId id, EndCaseForm said) {
    cases.end(actor, id, said);
  }
}
