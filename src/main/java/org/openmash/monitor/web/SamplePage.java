package org.openmash.monitor.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.Choices;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.monitor.FindingAnswerForm;
import org.openmash.monitor.FindingForm;
import org.openmash.monitor.FindingId;
import org.openmash.monitor.Samples;
import org.openmash.monitor.WeekId;
import org.openmash.page.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One contact of a sample: a monitor says what they found, a manager answers. */
@Controller
@RequestMapping("/monitor")
class SamplePage {

  private static final String CONTACT = "monitor/web/sampled";
  private static final String FINDING = "monitor/web/finding";

  private final Samples samples;
  private final FormPages form;
  private final List<Choices> choices;
  private final Languages languages;

  SamplePage(Samples samples, FormPages form, List<Choices> choices, Languages languages) {
    this.samples = samples;
    this.form = form;
    this.choices = choices;
    this.languages = languages;
  }

  @GetMapping("/weeks/{id}/contacts/{contact}")
  @Guarded(Policy.MONITORS)
  ModelAndView read(
      Actor actor, @PathVariable String id, @PathVariable String contact, Locale locale) {
    WeekId week = WeekId.parse(id);
    ReferralId drawn = ReferralId.parse(contact);
    return form.ask(CONTACT, FindingForm.class, Answers.none(), facts(actor, week, drawn, locale));
  }

  @PostMapping("/weeks/{id}/contacts/{contact}")
  @Guarded(Policy.MONITORS)
  Object find(
      Actor actor,
      @PathVariable String id,
      @PathVariable String contact,
      @RequestParam MultiValueMap<String, String> posted,
      Locale locale) {
    WeekId week = WeekId.parse(id);
    ReferralId drawn = ReferralId.parse(contact);
    samples.toFind(actor, week, drawn);
    return form.submit(
        CONTACT,
        FindingForm.class,
        posted,
        () -> facts(actor, week, drawn, locale),
        given -> {
          samples.find(actor, week, drawn, given);
          return "/monitor/weeks/" + week + "/contacts/" + drawn;
        });
  }

  private Map<String, ?> facts(Actor actor, WeekId week, ReferralId contact, Locale locale) {
    return Map.of(
        "week",
        week,
        "sampled",
        samples.read(actor, week, contact),
        "findings",
        samples.findings(actor, contact),
        "writes",
        samples.mayFind(actor),
        "indicators",
        indicators(locale));
  }

  /** What each indicator of the area's threshold document says. */
  private Map<String, String> indicators(Locale locale) {
    return choices.stream()
        .filter(list -> list.name().equals("indicators"))
        .flatMap(list -> list.offered(languages.words(locale)).stream())
        .collect(
            Collectors.toMap(Choices.Offered::value, Choices.Offered::label, (one, two) -> one));
  }

  @GetMapping("/findings/{id}")
  @Guarded(Policy.HUB_MANAGER)
  ModelAndView toAnswer(Actor actor, @PathVariable String id) {
    return form.ask(
        FINDING,
        FindingAnswerForm.class,
        Answers.none(),
        Map.of("finding", samples.toAnswer(actor, FindingId.parse(id))));
  }

  @PostMapping("/findings/{id}")
  @Guarded(Policy.HUB_MANAGER)
  Object answer(
      Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
    FindingId finding = FindingId.parse(id);
    var asked = samples.toAnswer(actor, finding);
    return form.submit(
        FINDING,
        FindingAnswerForm.class,
        posted,
        () -> Map.of("finding", asked),
        given -> {
          samples.answer(actor, finding, given);
          return "/monitor/weeks/" + asked.week();
        });
  }
}
