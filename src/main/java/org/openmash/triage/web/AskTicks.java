package org.openmash.triage.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.informationrequest.Ask;
import org.openmash.informationrequest.AskForm;
import org.openmash.informationrequest.AskedPerson;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Whom somebody ticked: people of each contact, agencies that are asked about all of them, and
 * those that are asked about one contact alone.
 */
record AskTicks(Set<String> people, Set<String> agencies, String find) {

  static AskTicks of(MultiValueMap<String, String> posted) {
    String find = posted.getFirst("find");
    return new AskTicks(
        Set.copyOf(posted.getOrDefault("person", List.of())),
        Set.copyOf(posted.getOrDefault("agency", List.of())),
        find == null ? "" : find);
  }

  /** The children, and nobody to ask yet. */
  static AskTicks children(List<AskSheet.Chosen> contacts) {
    MultiValueMap<String, String> ticked = new LinkedMultiValueMap<>();
    contacts.stream()
        .flatMap(contact -> contact.people().stream())
        .filter(AskSheet.Somebody::child)
        .forEach(child -> ticked.add("person", child.value()));
    return of(ticked);
  }

  /** Agencies asked about every contact. */
  List<AgencyId> forAll() {
    return agencies.stream()
        .filter(each -> each.indexOf('.') < 0)
        .sorted()
        .map(AgencyId::parse)
        .toList();
  }

  /** What is asked about each contact; those without anybody ticked are left out. */
  Map<ReferralId, Ask> asks(List<AskSheet.Chosen> contacts, AskSheet sheet, AskForm form) {
    Map<ReferralId, Ask> asks = new LinkedHashMap<>();
    for (AskSheet.Chosen contact : contacts) {
      List<AskedPerson> whom = whom(contact);
      if (!whom.isEmpty()) {
        asks.put(
            contact.id(), new Ask(whom, asked(contact), sheet.urgency(contact.contact()), form));
      }
    }
    return asks;
  }

  boolean anybody(List<AskSheet.Chosen> contacts) {
    return contacts.stream().anyMatch(contact -> !whom(contact).isEmpty());
  }

  /** Whether there is an agency to ask about every contact of which somebody is ticked. */
  boolean anyAgency(List<AskSheet.Chosen> contacts) {
    return contacts.stream()
        .allMatch(contact -> whom(contact).isEmpty() || !asked(contact).isEmpty());
  }

  private List<AskedPerson> whom(AskSheet.Chosen contact) {
    return contact.people().stream()
        .filter(each -> people.contains(each.value()))
        .map(AskSheet.Somebody::person)
        .toList();
  }

  private List<AgencyId> asked(AskSheet.Chosen contact) {
    List<AgencyId> asked = new ArrayList<>();
    contact.own().stream()
        .filter(each -> agencies.contains(contact.box(each.id())))
        .forEach(each -> asked.add(each.id()));
    forAll().stream().filter(each -> !asked.contains(each)).forEach(asked::add);
    return asked;
  }
}
