package org.openmash.quality.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.FormPages.NotSo;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.quality.DipSampleId;
import org.openmash.quality.DipSamples;
import org.openmash.quality.DrawForm;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Samples of decisions, the drawing of another, and how far first and second decisions agree. */
@Controller
@RequestMapping("/quality")
class DipSamplesPage {

  private static final Sheet.Head<DrawForm> HEAD =
      new Sheet.Head<>(DrawForm.class, "quality.draw.title", "/quality");
  private final DipSamples samples;
  private final Sheet sheet;
  private final Pages pages;

  DipSamplesPage(DipSamples samples, Sheet sheet, Pages pages) {
    this.samples = samples;
    this.sheet = sheet;
    this.pages = pages;
  }

  @GetMapping
  @Guarded(Policy.HUB)
  ModelAndView list(Actor actor) {
    return pages.show(
        "quality/web/samples",
        Map.of(
            "waiting",
            samples.waiting(actor),
            "samples",
            samples.all(actor),
            "agreement",
            samples.agreement(actor)));
  }

  @GetMapping("/new")
  @Guarded(Policy.HUB_MANAGER)
  ModelAndView ask() {
    return sheet.show(HEAD, null);
  }

  @PostMapping("/new")
  @Guarded(Policy.HUB_MANAGER)
  Object draw(Actor actor, @RequestParam MultiValueMap<String, String> posted) {
    return sheet.submit(
        HEAD,
        posted,
        form -> {
          DipSampleId drawn = samples.draw(actor, form);
          if (drawn == null) {
            throw new NotSo("since", "quality.draw.nothing");
          }
          return "/quality/samples/" + drawn;
        });
  }

  @GetMapping("/samples/{id}")
  @Guarded(Policy.HUB_MANAGER)
  ModelAndView one(Actor actor, @PathVariable String id) {
    DipSampleId sample = DipSampleId.parse(id);
    return pages.show(
        "quality/web/sample",
        Map.of("sample", samples.sample(actor, sample), "lines", samples.lines(actor, sample)));
  }
}
