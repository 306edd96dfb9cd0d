package org.openmash.secret;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmash.family.Families;
import org.openmash.family.Family;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.openmash.person.AddressForm;
import org.openmash.person.AddressesForm;
import org.openmash.person.Keeping;
import org.openmash.person.Part;
import org.openmash.person.PartVersion;
import org.openmash.person.Persons;
import org.openmash.person.Portrait;

/**
 * Writes on a record that somebody lives where another of the family does. A protected address is
 * never copied, not even by whoever may see it: the copy would be protected from nobody.
 */
@Facade
public class SameAddress {

  private static final int MOST = 20;

  private final Families families;
  private final Persons persons;
  private final ProtectedDetails secrets;
  private final Forms forms;
  private final Clock clock;

  SameAddress(
      Families families, Persons persons, ProtectedDetails secrets, Forms forms, Clock clock) {
    this.families = families;
    this.persons = persons;
    this.secrets = secrets;
    this.forms = forms;
    this.clock = clock;
  }

  /** Whose address it may be: the others of the family, whether they have one or not. */
  public List<Portrait> others(Actor actor, PersonId person) {
    Family family = families.of(actor, person);
    return family.others().stream().map(family::portrait).toList();
  }

  /** False where there is nothing to copy, or nothing that may be: which of the two is not said. */
  public boolean copy(Actor actor, PersonId person, PersonId from) {
    Portrait other =
        others(actor, person).stream()
            .filter(each -> each.line().id().equals(from))
            .findFirst()
            .orElseThrow(UnknownId::new);
    List<AddressForm> now = other.addresses().stream().filter(this::isNow).toList();
    Discretion discretion = secrets.of(actor, List.of(person, from));
    if (now.isEmpty() || now.stream().anyMatch(each -> isProtected(each, discretion))) {
      return false;
    }
    AddressForm home = now.getLast();
    Optional<PartVersion> mine = persons.read(actor, person).part(Part.ADDRESSES);
    List<AddressForm> all = new ArrayList<>(mine.map(this::addresses).orElse(List.of()));
    if (all.size() >= MOST) {
      return false;
    }
    all.add(new AddressForm(home.lines(), home.postcode(), null, null, false, null, null, null));
    return persons.keep(
            actor,
            person,
            Part.ADDRESSES,
            forms.answersOf(new AddressesForm(all)),
            mine.map(PartVersion::version).orElse(0))
        instanceof Keeping.Kept;
  }

  private static boolean isProtected(AddressForm address, Discretion discretion) {
    String postcode = address.postcode() == null ? "" : ", " + address.postcode().value();
    return address.secret()
        || discretion
            .tells(address.lines() + postcode, new Hearer.Someone(null, address.lines()))
            .isPresent();
  }

  private List<AddressForm> addresses(PartVersion version) {
    return switch (forms.fill(AddressesForm.class, version.recorded().answers())) {
      case Filling.Complete<AddressesForm> complete -> complete.record().addresses();
      case Filling.Incomplete<AddressesForm> _ ->
          throw new IllegalStateException("a part that was kept no longer fits its form");
    };
  }

  private boolean isNow(AddressForm address) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HubClock.LONDON);
    return address.until() == null || address.until().isAfter(today);
  }
}
