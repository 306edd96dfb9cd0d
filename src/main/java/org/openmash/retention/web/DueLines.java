package org.openmash.retention.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Policy;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.person.PersonLine;
import org.openmash.person.Persons;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.retention.Disposal;
import org.openmash.retention.KeepingRule;
import org.openmash.retention.KeepingRules;
import org.springframework.stereotype.Component;

/** Records whose time is over, as whoever looks through them may know them. */
@Component
class DueLines {

  private final Referrals referrals;
  private final Persons persons;
  private final KeepingRules rules;

  DueLines(Referrals referrals, Persons persons, KeepingRules rules) {
    this.referrals = referrals;
    this.persons = persons;
    this.rules = rules;
  }

  /**
   * One of them.
   *
   * @param name its reference, or a person's name; null for whoever opens no records
   * @param address of its page; null as above, and where it is gone
   * @param rule null where the rules name it no longer
   */
  record Line(
      Disposal disposal,
      @Nullable String name,
      @Nullable String address,
      @Nullable KeepingRule rule) {}

  List<Line> of(Actor actor, List<Disposal> disposals) {
    boolean reads = Policy.HUB_READING.admits(actor);
    Map<ReferralId, ReferralLine> contacts = reads ? contacts(actor, disposals) : Map.of();
    Map<PersonId, PersonLine> people = reads ? people(actor, disposals) : Map.of();
    return disposals.stream().map(each -> line(each, reads, contacts, people)).toList();
  }

  private Line line(
      Disposal disposal,
      boolean reads,
      Map<ReferralId, ReferralLine> contacts,
      Map<PersonId, PersonLine> people) {
    var id = disposal.subject().id();
    String name = null;
    String address = null;
    if (reads && disposal.gone() == null) {
      ReferralLine contact = contacts.get(new ReferralId(id));
      PersonLine person = people.get(new PersonId(id));
      name = contact != null ? contact.reference().value() : person == null ? null : person.name();
      address = page(disposal.subject().kind()) + id;
    }
    return new Line(disposal, name, address, rules.find(disposal.rule()).orElse(null));
  }

  private static String page(String kind) {
    return switch (kind) {
      case Referrals.KIND -> "/inbox/";
      case PoliceNotifications.KIND -> "/domesticabuse/";
      default -> "/persons/";
    };
  }

  private Map<ReferralId, ReferralLine> contacts(Actor actor, Collection<Disposal> all) {
    List<ReferralId> ids =
        all.stream()
            .filter(each -> each.subject().kind().equals(Referrals.KIND))
            .map(each -> new ReferralId(each.subject().id()))
            .toList();
    return referrals.lines(actor, ids).stream()
        .collect(Collectors.toMap(ReferralLine::id, Function.identity()));
  }

  private Map<PersonId, PersonLine> people(Actor actor, Collection<Disposal> all) {
    return persons.lines(
        actor,
        all.stream()
            .filter(each -> each.subject().kind().equals(Persons.KIND))
            .map(each -> new PersonId(each.subject().id()))
            .toList());
  }
}
