package org.openmash.agency.web;

import java.util.Locale;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agencies;
import org.openmash.agency.WrongParent;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in an agency, and changes one. */
@Controller
@Guarded(Policy.ADMINISTRATOR)
class AgencyFormPage {

  private final Agencies agencies;
  private final Sheet sheet;

  AgencyFormPage(Agencies agencies, Sheet sheet) {
    this.agencies = agencies;
    this.sheet = sheet;
  }

  @GetMapping("/agencies/new")
  ModelAndView begin(Locale locale) {
    return sheet.show(added(locale), null);
  }

  @PostMapping("/agencies/new")
  Object add(Actor actor, @RequestParam MultiValueMap<String, String> posted, Locale locale) {
    return sheet.submit(
        AgencyForm.class,
        added(locale),
        posted,
        form -> {
          AgencyId id = AgencyId.next();
          agencies.add(actor, form.toAgency(id));
          return "/agencies/" + id;
        });
  }

  @GetMapping("/agencies/{id}/change")
  ModelAndView look(Actor actor, @PathVariable String id, Locale locale) {
    AgencyId agency = AgencyId.parse(id);
    return sheet.show(
        changed(agency, locale),
        AgencyForm.of(agencies.find(actor, agency).orElseThrow(UnknownId::new)));
  }

  @PostMapping("/agencies/{id}/change")
  Object change(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      Locale locale) {
    AgencyId agency = AgencyId.parse(id);
    return sheet.submit(
        AgencyForm.class,
        changed(agency, locale),
        posted,
        form -> {
          if (form.parent() != null && form.parent().value().equals(agency.toString())) {
            throw new Sheet.NotSo("parent", "agency.parent.itself");
          }
          try {
            agencies.change(actor, form.toAgency(agency));
          } catch (WrongParent e) {
            throw new Sheet.NotSo("parent", "agency.parent.itself");
          }
          return "/agencies/" + agency;
        });
  }

  private static Sheet.Head added(Locale locale) {
    return new Sheet.Head(AgencyForm.class, "agency.agency.add", "/agencies", locale);
  }

  private static Sheet.Head changed(AgencyId agency, Locale locale) {
    return new Sheet.Head(AgencyForm.class, "agency.agency.change", "/agencies/" + agency, locale);
  }
}
