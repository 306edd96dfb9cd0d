package org.openmash.form.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openmash.form.Drafts;
import org.openmash.form.JourneyPage;
import org.openmash.form.Journeys;
import org.openmash.form.OpenDraft;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.UnknownId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Finds the draft an address means, for somebody who may see it. */
@Component
class Ways {

  private final Journeys journeys;
  private final Drafts drafts;

  Ways(Journeys journeys, Drafts drafts) {
    this.journeys = journeys;
    this.drafts = drafts;
  }

  Way open(Actor actor, String word, String id) {
    // The draft first: asking for another's is a refusal that the trail must know of.
    OpenDraft draft = drafts.open(actor, DraftId.parse(id));
    if (!draft.journey().equals(word)) {
      throw new UnknownId();
    }
    return new Way(journeys.open(actor, word), draft);
  }

  /** The same draft after something in it was saved. */
  Way again(Actor actor, Way way) {
    return new Way(way.journey(), drafts.open(actor, way.draft().id()));
  }

  JourneyPage page(Way way, String word) {
    return journeys.page(way.journey(), word);
  }

  /** On to a path of ours, with GET. */
  static ModelAndView to(String path) {
    RedirectView onward = new RedirectView(path);
    onward.setStatusCode(HttpStatus.SEE_OTHER);
    onward.setExposeModelAttributes(false);
    onward.setExpandUriTemplateVariables(false);
    onward.setPropagateQueryParams(false);
    return new ModelAndView(onward);
  }

  static boolean isFromCheck(HttpServletRequest request) {
    return Way.FROM_CHECK.equals(request.getParameter("_from"));
  }
}
