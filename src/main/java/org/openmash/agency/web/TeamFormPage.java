package org.openmash.agency.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agencies;
import org.openmash.agency.Team;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in a team, and changes one. */
@Controller
@Guarded(Policy.ADMINISTRATOR)
class TeamFormPage {

  private final Agencies agencies;
  private final Sheet sheet;

  TeamFormPage(Agencies agencies, Sheet sheet) {
    this.agencies = agencies;
    this.sheet = sheet;
  }

  @GetMapping("/agencies/{id}/teams/new")
  ModelAndView begin(Actor actor, @PathVariable String id) {
    return sheet.show(head("agency.team.add", agency(actor, id)), null);
  }

  @PostMapping("/agencies/{id}/teams/new")
  Object add(
      Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> posted) {
    AgencyId agency = agency(actor, id);
    return save(actor, "agency.team.add", agency, TeamId.next(), posted);
  }

  @GetMapping("/agencies/{id}/teams/{team}")
  ModelAndView look(Actor actor, @PathVariable String id, @PathVariable String team) {
    Team found = team(actor, agency(actor, id), team);
    return sheet.show(head("agency.team.change", found.agency()), TeamForm.of(found));
  }

  @PostMapping("/agencies/{id}/teams/{team}")
  Object change(
      Actor actor,
      @PathVariable String id,
      @PathVariable String team,
      @RequestParam MultiValueMap<String, String> posted) {
    Team found = team(actor, agency(actor, id), team);
    return save(actor, "agency.team.change", found.agency(), found.id(), posted);
  }

  private Object save(
      Actor actor,
      String title,
      AgencyId agency,
      TeamId team,
      MultiValueMap<String, String> posted) {
    return sheet.submit(
        head(title, agency),
        posted,
        form -> {
          agencies.put(actor, form.toTeam(team, agency));
          return "/agencies/" + agency;
        });
  }

  private AgencyId agency(Actor actor, String id) {
    return agencies.find(actor, AgencyId.parse(id)).orElseThrow(UnknownId::new).id();
  }

  private Team team(Actor actor, AgencyId agency, String id) {
    return agencies
        .find(actor, TeamId.parse(id))
        .filter(team -> team.agency().equals(agency))
        .orElseThrow(UnknownId::new);
  }

  private static Sheet.Head<TeamForm> head(String title, AgencyId agency) {
    return new Sheet.Head<>(TeamForm.class, title, "/agencies/" + agency);
  }
}
