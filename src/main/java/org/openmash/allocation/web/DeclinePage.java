package org.openmash.allocation.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.allocation.HandOverForm;
import org.openmash.allocation.HandOvers;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A worker does not take a child over. */
@Controller
@Guarded(Policy.CASE_WORKER)
@RequestMapping("/cases/{id}/decline")
class DeclinePage extends CaseTurnPage<HandOverForm.Declined> {

  private final HandOvers handOvers;

  DeclinePage(HandOvers handOvers, Sheet sheet) {
    super(sheet, HandOverForm.Declined.class, "allocation.decline");
    this.handOvers = handOvers;
  }

  @Override
  void admit(Actor actor, CaseId id) {
    handOvers.toAnswer(actor, id);
  }

  @Override
  void save(Actor actor, CaseId id, HandOverForm.Declined said) {
    handOvers.decline(actor, id, said);
  }
}
