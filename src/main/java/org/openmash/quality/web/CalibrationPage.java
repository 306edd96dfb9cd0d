package org.openmash.quality.web;

import java.util.Map;
import java.util.Optional;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.quality.Calibration;
import org.openmash.quality.CalibrationForm;
import org.openmash.quality.Vignette;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Made-up families decided one after another, and then how others saw them. */
@Controller
@Guarded(Policy.PARTNER_OR_HUB)
@RequestMapping("/calibration")
class CalibrationPage {

  private static final String TEMPLATE = "quality/web/vignette";
  private final Calibration calibration;
  private final FormPages form;
  private final Pages pages;

  CalibrationPage(Calibration calibration, FormPages form, Pages pages) {
    this.calibration = calibration;
    this.form = form;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    return pages.show(
        "quality/web/calibration",
        Map.of("mine", calibration.mine(actor), "seen", calibration.seen(actor)));
  }

  @GetMapping("/{vignette}")
  ModelAndView ask(Actor actor, @PathVariable String vignette) {
    Calibration.Mine mine = calibration.one(actor, vignette);
    Answers given =
        mine.level() == null ? Answers.none() : Answers.of(Map.of("level", mine.level()));
    return form.ask(TEMPLATE, CalibrationForm.class, given, Map.of("mine", mine));
  }

  @PostMapping("/{vignette}")
  Object decide(
      Actor actor,
      @PathVariable String vignette,
      @RequestParam MultiValueMap<String, String> posted) {
    Calibration.Mine mine = calibration.one(actor, vignette);
    return form.submit(
        TEMPLATE,
        CalibrationForm.class,
        posted,
        () -> Map.of("mine", mine),
        given -> {
          calibration.decide(actor, vignette, given);
          Optional<Vignette> next = calibration.next(actor);
          return next.map(each -> "/calibration/" + each.id()).orElse("/calibration");
        });
  }
}
