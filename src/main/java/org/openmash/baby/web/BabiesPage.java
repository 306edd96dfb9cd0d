package org.openmash.baby.web;

import java.time.Clock;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.baby.Babies;
import org.openmash.baby.BabySteps;
import org.openmash.baby.Wards;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The unborn board by weeks, the babies on a ward by hours, and one child. */
@Controller
class BabiesPage {

  private final Babies babies;
  private final Wards wards;
  private final BabySteps steps;
  private final Pages pages;
  private final Clock clock;

  BabiesPage(Babies babies, Wards wards, BabySteps steps, Pages pages, Clock clock) {
    this.babies = babies;
    this.wards = wards;
    this.steps = steps;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/babies")
  @Guarded(Policy.LEAD_OR_HUB_READING)
  ModelAndView board(Actor actor) {
    return pages.show("baby/web/board", Map.of("babies", babies.unborn(actor)));
  }

  @GetMapping("/babies/wards")
  @Guarded(Policy.LEAD_OR_HUB_READING)
  ModelAndView wards(Actor actor) {
    return pages.show(
        "baby/web/wards",
        Map.of(
            "babies",
            babies.onWards(actor),
            "now",
            clock.instant(),
            "limit",
            steps.waitingLimit()));
  }

  @GetMapping("/babies/{id}")
  @Guarded(Policy.LEAD_OR_HUB_READING)
  ModelAndView one(Actor actor, @PathVariable String id) {
    return pages.show(
        "baby/web/baby",
        Map.of(
            "baby",
            babies.read(actor, PersonId.parse(id)),
            "now",
            clock.instant(),
            "limit",
            steps.waitingLimit(),
            "writes",
            Policy.LEAD_OR_HUB.admits(actor)));
  }

  /** What an agency is said to hold up; behind the link of the mail that tells it so. */
  @GetMapping("/baby-delays")
  @Guarded(Policy.SAFEGUARDING_LEAD)
  ModelAndView held(Actor actor) {
    return pages.show(
        "baby/web/delays",
        Map.of("delays", wards.heldByMine(actor), "limit", steps.waitingLimit()));
  }
}
