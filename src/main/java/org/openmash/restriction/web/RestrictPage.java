package org.openmash.restriction.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.person.Persons;
import org.openmash.referral.Referrals;
import org.openmash.restriction.RestrictForm;
import org.openmash.restriction.Restriction;
import org.openmash.restriction.RestrictionId;
import org.openmash.restriction.Restrictions;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Restricts a person or a contact, or leads to what restricts them already. */
@Controller
@Guarded(Policy.HUB_MANAGER)
class RestrictPage {

  private static final String TEMPLATE = "restriction/web/restrict";

  private final Restrictions restrictions;
  private final Accounts accounts;
  private final FormPages form;

  RestrictPage(Restrictions restrictions, Accounts accounts, FormPages form) {
    this.restrictions = restrictions;
    this.accounts = accounts;
    this.form = form;
  }

  @GetMapping("/persons/{id}/restriction")
  Object ofPerson(Actor actor, @PathVariable String id) {
    return ask(actor, new Subject(Persons.KIND, Id.parse(id)), "/persons/");
  }

  @GetMapping("/inbox/{id}/restriction")
  Object ofContact(Actor actor, @PathVariable String id) {
    return ask(actor, new Subject(Referrals.KIND, Id.parse(id)), "/inbox/");
  }

  @PostMapping("/persons/{id}/restriction")
  Object person(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> named,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    Subject subject = new Subject(Persons.KIND, Id.parse(id));
    return restrict(actor, subject, "/persons/", users(named), posted, next);
  }

  @PostMapping("/inbox/{id}/restriction")
  Object contact(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> named,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    Subject subject = new Subject(Referrals.KIND, Id.parse(id));
    return restrict(actor, subject, "/inbox/", users(named), posted, next);
  }

  private Object ask(Actor actor, Subject subject, String place) {
    Optional<Restriction> stands = restrictions.of(actor, subject);
    return stands.isPresent()
        ? "redirect:/restrictions/" + stands.get().id()
        : form.ask(
            TEMPLATE, RestrictForm.class, Answers.none(), facts(actor, subject, place, Set.of()));
  }

  private Object restrict(
      Actor actor,
      Subject subject,
      String place,
      Set<UserId> named,
      MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    restrictions.of(actor, subject);
    return form.submit(
        TEMPLATE,
        RestrictForm.class,
        posted,
        () -> facts(actor, subject, place, named),
        given -> {
          RestrictionId made = restrictions.restrict(actor, subject, given, named);
          next.addFlashAttribute(Pages.FLASH, "restriction.done");
          return "/restrictions/" + made;
        });
  }

  private Map<String, ?> facts(Actor actor, Subject subject, String place, Set<UserId> named) {
    return Map.of("back", place + subject.id(), "staff", accounts.atTheHub(actor), "named", named);
  }

  static Set<UserId> users(List<String> named) {
    return named.stream()
        .filter(each -> !each.isEmpty())
        .map(UserId::parse)
        .collect(Collectors.toUnmodifiableSet());
  }
}
