package org.openmash.family;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.PersonId;
import org.openmash.person.AddressForm;
import org.openmash.person.Portrait;

/**
 * Says where a household is by what stands in its people's own records. Where one of them may not
 * be found it says nothing, whatever the others' records say: they live at the same place. Nor
 * where one of them is unknown to the reader.
 */
final class Whereabouts {

  private final Map<PersonId, Portrait> byRecord;
  private final LocalDate today;

  Whereabouts(Map<PersonId, Portrait> byRecord, LocalDate today) {
    this.byRecord = byRecord;
    this.today = today;
  }

  Home home(HomeId id, List<Fact<HomeForm>> people, boolean others) {
    List<Portrait> living =
        people.stream()
            .filter(fact -> fact.said().holdsOn(today))
            .map(fact -> Objects.requireNonNull(byRecord.get(fact.about().person())))
            .toList();
    boolean secret = living.stream().flatMap(this::addresses).anyMatch(AddressForm::secret);
    return new Home(id, people, secret || others ? null : mostNamed(living), secret);
  }

  /** Somebody may live at two places: the household's is the one most of them have. */
  private @Nullable String mostNamed(List<Portrait> living) {
    Map<String, Integer> named = new LinkedHashMap<>();
    living.stream()
        .flatMap(person -> addresses(person).map(Whereabouts::shown).distinct())
        .forEach(address -> named.merge(address, 1, Integer::sum));
    return named.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Stream<AddressForm> addresses(Portrait person) {
    return person.addresses().stream()
        .filter(address -> address.from() == null || !address.from().isAfter(today))
        .filter(address -> address.until() == null || address.until().isAfter(today));
  }

  private static String shown(AddressForm address) {
    return address.postcode() == null
        ? address.lines()
        : address.lines() + ", " + address.postcode().value();
  }
}
