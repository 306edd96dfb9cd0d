package org.openmash.agency.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agencies;
import org.openmash.agency.WrongParent;
import org.openmash.form.FormPages.NotSo;
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
  ModelAndView begin() {
    return sheet.show(added(), null);
  }

  @PostMapping("/agencies/new")
  Object add(Actor actor, @RequestParam MultiValueMap<String, String> posted) {
    return sheet.submit(
        added(),
        posted,
        form -> {
          AgencyId id = AgencyId.next();
          agencies.add(actor, form.toAgency(id));
          return "/agencies/" + id;
        });
  }

  @GetMapping("/agencies/{id}/change")
  ModelAndView look(Actor actor, @PathVariable String id) {
    AgencyId agency = AgencyId.parse(id);
    return sheet.show(
        changed(agency), AgencyForm.of(agencies.find(actor, agency).orElseThrow(UnknownId::new)));
  }

  @PostMapping("/agencies/{id}/change")
  Object change(
      Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
    AgencyId agency = AgencyId.parse(id);
    return sheet.submit(
        changed(agency),
        posted,
        form -> {
          if (form.parent() != null && form.parent().value().equals(agency.toString())) {
            throw new NotSo("parent", "agency.parent.itself");
          }
          try {
            agencies.change(actor, form.toAgency(agency));
          } catch (WrongParent e) {
            throw new NotSo("parent", "agency.parent.itself");
          }
          return "/agencies/" + agency;
        });
  }

  private static Sheet.Head<AgencyForm> added() {
    return new Sheet.Head<>(AgencyForm.class, "agency.agency.add", "/agencies");
  }

  private static Sheet.Head<AgencyForm> changed(AgencyId agency) {
    return new Sheet.Head<>(AgencyForm.class, "agency.agency.change", "/agencies/" + agency);
  }
}
