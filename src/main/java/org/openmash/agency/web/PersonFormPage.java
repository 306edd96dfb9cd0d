package org.openmash.agency.web;

import org.jspecify.annotations.Nullable;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agencies;
import org.openmash.agency.Post;
import org.openmash.agency.Practitioner;
import org.openmash.agency.PractitionerId;
import org.openmash.agency.Span;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in somebody who works for an agency, into a team or none, and changes what is known. */
@Controller
@Guarded(Policy.ADMINISTRATOR)
class PersonFormPage {

  private final Agencies agencies;
  private final Accounts accounts;
  private final Sheet sheet;

  PersonFormPage(Agencies agencies, Accounts accounts, Sheet sheet) {
    this.agencies = agencies;
    this.accounts = accounts;
    this.sheet = sheet;
  }

  @GetMapping("/agencies/{id}/people/new")
  ModelAndView begin(
      Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String team) {
    AgencyId agency = agency(actor, id);
    team(actor, agency, team);
    return sheet.show(head("agency.person.add", agency), null);
  }

  @PostMapping("/agencies/{id}/people/new")
  Object add(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String team,
      @RequestParam MultiValueMap<String, String> posted) {
    AgencyId agency = agency(actor, id);
    Place place = new Place(PractitionerId.next(), agency, team(actor, agency, team));
    return save(actor, place, head("agency.person.add", agency), posted);
  }

  @GetMapping("/agencies/{id}/people/{person}")
  ModelAndView look(Actor actor, @PathVariable String id, @PathVariable String person) {
    Practitioner found = person(actor, id, person);
    return sheet.show(head("agency.person.change", found.agency()), PersonForm.of(found));
  }

  @PostMapping("/agencies/{id}/people/{person}")
  Object change(
      Actor actor,
      @PathVariable String id,
      @PathVariable String person,
      @RequestParam MultiValueMap<String, String> posted) {
    Practitioner found = person(actor, id, person);
    Place place = new Place(found.id(), found.agency(), found.post().team());
    return save(actor, place, head("agency.person.change", found.agency()), posted);
  }

  private Object save(
      Actor actor, Place place, Sheet.Head<PersonForm> head, MultiValueMap<String, String> posted) {
    return sheet.submit(
        head,
        posted,
        form -> {
          Spans.check(form.from(), form.to());
          agencies.put(
              actor,
              new Practitioner(
                  place.id(),
                  place.agency(),
                  form.name(),
                  new Post(form.jobTitle(), form.duty(), place.team()),
                  form.email(),
                  form.phone(),
                  account(actor, place.agency(), form.email()),
                  new Span(form.from(), form.to())));
          return "/agencies/" + place.agency();
        });
  }

  /** Whoever signs in with the same work address in the same agency is the same person. */
  private @Nullable UserId account(Actor actor, AgencyId agency, @Nullable EmailAddress email) {
    return email == null
        ? null
        : accounts.ofAgency(actor, agency).stream()
            .filter(account -> account.email().equalsIgnoreCase(email.value()))
            .map(Account::id)
            .findFirst()
            .orElse(null);
  }

  private AgencyId agency(Actor actor, String id) {
    return agencies.find(actor, AgencyId.parse(id)).orElseThrow(UnknownId::new).id();
  }

  private @Nullable TeamId team(Actor actor, AgencyId agency, String id) {
    return id.isEmpty()
        ? null
        : agencies
            .find(actor, TeamId.parse(id))
            .filter(team -> team.agency().equals(agency))
            .orElseThrow(UnknownId::new)
            .id();
  }

  private Practitioner person(Actor actor, String id, String person) {
    return agencies
        .find(actor, PractitionerId.parse(person))
        .filter(found -> found.agency().equals(AgencyId.parse(id)))
        .orElseThrow(UnknownId::new);
  }

  private static Sheet.Head<PersonForm> head(String title, AgencyId agency) {
    return new Sheet.Head<>(PersonForm.class, title, "/agencies/" + agency);
  }

  /** Who, where, and in which team. */
  private record Place(PractitionerId id, AgencyId agency, @Nullable TeamId team) {}
}
