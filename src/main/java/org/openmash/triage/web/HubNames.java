package org.openmash.triage.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.access.Accounts;
import org.openmash.agency.Agencies;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.page.Words;
import org.openmash.referral.ReferralLine;
import org.openmash.triage.Rag;
import org.openmash.triage.RagScheme;
import org.openmash.triage.SecondPerson;
import org.openmash.triage.Shortcuts;
import org.springframework.stereotype.Component;

/** What agencies, colleagues and the area's rules are called. */
@Component
class HubNames {

  private final Agencies agencies;
  private final Accounts accounts;
  private final SecondPerson secondPerson;
  private final RagScheme scheme;
  private final Shortcuts shortcuts;

  HubNames(
      Agencies agencies,
      Accounts accounts,
      SecondPerson secondPerson,
      RagScheme scheme,
      Shortcuts shortcuts) {
    this.agencies = agencies;
    this.accounts = accounts;
    this.secondPerson = secondPerson;
    this.scheme = scheme;
    this.shortcuts = shortcuts;
  }

  /** Those of the hub who may have a contact, by name. */
  Map<UserId, String> colleagues(Actor actor) {
    Map<UserId, String> all = new LinkedHashMap<>();
    accounts.atTheHub(actor).forEach(account -> all.put(account.id(), account.name()));
    return all;
  }

  OnePage forPage(Actor actor) {
    return new OnePage(actor);
  }

  /** Each name looked up once a page, however often it stands there. */
  final class OnePage {
    private final Actor actor;
    private final Map<AgencyId, String> agencyNames = new HashMap<>();
    private final Map<UserId, String> peoplesNames = new HashMap<>();

    private OnePage(Actor actor) {
      this.actor = actor;
    }

    /** All of a list in one query. */
    void know(Collection<AgencyId> ids) {
      agencyNames.putAll(agencies.named(actor, ids));
    }

    /** Whom the page has looked up for something else already. */
    void know(Map<UserId, String> people) {
      peoplesNames.putAll(people);
    }

    String of(AgencyId agency) {
      return agencyNames.computeIfAbsent(
          agency, id -> agencies.named(actor, List.of(id)).getOrDefault(id, ""));
    }

    /** A colour the hub has since dropped keeps its plain word. */
    String of(Rag rag, Words words) {
      return scheme
          .colour(rag)
          .map(colour -> colour.words().in(words))
          .orElseGet(() -> words.say("page.priority." + rag));
    }

    String shape(Rag rag) {
      return scheme.colour(rag).map(colour -> colour.shape().name()).orElse("SQUARE");
    }

    /** Whether whoever reads this page has switched the single keys on. */
    boolean keys() {
      return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER) && shortcuts.isOn(actor);
    }

    /** A rule the area has since dropped keeps its id. */
    List<String> rules(List<String> ids, Words words) {
      return ids.stream()
          .map(id -> secondPerson.rule(id).map(rule -> rule.words().in(words)).orElse(id))
          .toList();
    }

    /** Who a contact came from: whoever is named in it, or the agency that sent it. */
    String from(ReferralLine contact, Words words) {
      String from = contact.from();
      String unnamed = words.sayOrNull("referral.from." + contact.kind());
      return from != null ? from : unnamed != null ? unnamed : of(contact.agency());
    }

    String of(UserId person) {
      return peoplesNames.computeIfAbsent(person, id -> accounts.nameOf(actor, id));
    }
  }
}
