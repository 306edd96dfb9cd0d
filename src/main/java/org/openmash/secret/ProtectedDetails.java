package org.openmash.secret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.family.Families;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.person.AddressForm;
import org.openmash.person.PhoneForm;
import org.openmash.person.Portrait;
import org.openmash.person.Portraits;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What may not be known of people, whoever asks: a worker who may not see a restricted record must
 * not give away what stands in it either. The answer is a judge of texts, never the record.
 */
@Facade
public class ProtectedDetails {

  private static final Actor PROGRAM = Actor.system("protected details");

  private final Portraits portraits;
  private final Families families;
  private final ObjectProvider<Involved> involved;
  private final Work work;

  ProtectedDetails(
      Portraits portraits, Families families, ObjectProvider<Involved> involved, Work work) {
    this.portraits = portraits;
    this.families = families;
    this.involved = involved;
    this.work = work;
  }

  /** Of everybody a contact is about, of these besides, and of those near any of them. */
  public Discretion of(Actor actor, ReferralId contact, Collection<PersonId> besides) {
    return work.as(
        PROGRAM,
        () ->
            read(
                Stream.concat(
                        involved.stream().flatMap(each -> each.in(contact).stream()),
                        besides.stream())
                    .collect(Collectors.toSet())));
  }

  /** Of these people, and those near them. */
  public Discretion of(Actor actor, Collection<PersonId> people) {
    return work.as(PROGRAM, () -> read(people));
  }

  /**
   * Refuses a text about a contact that would tell this reader what they may not know.
   *
   * @throws TellsTooMuch naming the kind of thing, and nothing else of it
   */
  public void require(Actor actor, ReferralId contact, Hearer hearer, String... texts) {
    TellsTooMuch.refuse(of(actor, contact, List.of()), hearer, texts);
  }

  /**
   * The same for whoever sent the contact.
   *
   * @throws TellsTooMuch naming the kind of thing, and nothing else of it
   */
  public void requireOfReferrer(Actor actor, ReferralId contact, String... texts) {
    List<Hearer> hearers =
        work.as(PROGRAM, () -> involved.stream().map(each -> each.referrer(contact)).toList());
    hearers.forEach(hearer -> require(actor, contact, hearer, texts));
  }

  private Discretion read(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return Discretion.NONE;
    }
    Map<PersonId, Portrait> known = portraits.ofAll(PROGRAM, families.near(PROGRAM, people));
    Set<Secret> secrets = new LinkedHashSet<>();
    Map<PersonId, Set<String>> own = new HashMap<>();
    known.forEach((record, portrait) -> {
      Set<String> theirs = new HashSet<>();
      for (Secret each : all(portrait, false)) {
        theirs.add(Discretion.key(each.kind(), each.what()));
      }
      own.put(record, theirs);
      secrets.addAll(all(portrait, true));
    });
    return new Discretion(List.copyOf(secrets), own);
  }

  /** What a record says of them, all of it or what is protected. */
  private static List<Secret> all(Portrait portrait, boolean only) {
    PersonId whose = portrait.line().id();
    List<Secret> all = new ArrayList<>();
    for (AddressForm address : portrait.addresses()) {
      if (!only || address.secret()) {
        all.add(new Secret(whose, Kind.ADDRESS, lines(address), text(address.secretFrom())));
      }
    }
    for (PhoneForm phone : portrait.phones()) {
      if (!only || phone.secret()) {
        String number = phone.number().value();
        all.add(new Secret(whose, Kind.PHONE, List.of(number), text(phone.secretFrom())));
      }
    }
    portrait
        .secrets()
        .forEach(entry ->
            all.add(
                new Secret(
                    whose,
                    Kind.valueOf(entry.kind().name()),
                    List.of(entry.what()),
                    entry.fromWhom())));
    return all;
  }

  private static List<String> lines(AddressForm address) {
    return address.postcode() == null
        ? List.of(address.lines())
        : List.of(address.lines(), address.postcode().value());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
