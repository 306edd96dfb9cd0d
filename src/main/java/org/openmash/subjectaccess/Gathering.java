package org.openmash.subjectaccess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.person.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module what it keeps about somebody. */
@Component
class Gathering {

  private static final Set<String> NO_NAMES =
      Set.of(
          "the", "baby", "unborn", "child", "boy", "girl", "mum", "dad", "mother", "father", "mrs",
          "miss", "not", "known", "unknown");

  private final ObjectProvider<Holding> holdings;
  private final Persons persons;

  Gathering(ObjectProvider<Holding> holdings, Persons persons) {
    this.holdings = holdings;
    this.persons = persons;
  }

  /** One thing that was found. */
  record Found(String module, Held held, List<Part> parts, String digest) {}

  /** A passage of it, a source or a document among them. */
  record Part(Held.Passage passage, @Nullable DocumentId document) {}

  /** Whose things they are: all records that are one person, all contacts about them. */
  Whose whose(Actor actor, PersonId person) {
    Set<PersonId> records =
        persons.oneWith(actor, List.of(person)).getOrDefault(person, Set.of(person));
    Set<ReferralId> contacts = new HashSet<>();
    holdings.stream().forEach(each -> contacts.addAll(each.contacts(actor, records)));
    Whose known = new Whose(records, contacts);
    Set<Subject> others = new HashSet<>();
    holdings.stream().forEach(each -> others.addAll(each.records(actor, known)));
    return new Whose(records, contacts, others);
  }

  /** Everything of that time; null for no bound. */
  List<Found> all(
      Actor actor, PersonId person, @Nullable LocalDate since, @Nullable LocalDate until) {
    Whose whose = whose(actor, person);
    Instant from = since == null ? Instant.MIN : start(since);
    Instant to = until == null ? Instant.MAX : start(until.plusDays(1));
    return holdings.stream()
        .flatMap(holding ->
            holding.about(actor, whose).stream().map(held -> found(holding.module(), held)))
        .filter(found -> !found.held().at().isBefore(from) && found.held().at().isBefore(to))
        .toList();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(HubClock.LONDON).toInstant();
  }

  /** Names of others around them, of three letters and more. */
  Set<String> names(Actor actor, SubjectRequest request) {
    Whose whose = whose(actor, request.person());
    Set<String> own = new HashSet<>(List.of(request.name().split("\\s+")));
    Set<String> names = new HashSet<>();
    holdings.stream()
        .flatMap(each -> each.names(actor, whose).stream())
        .flatMap(name ->
            Stream.concat(
                Stream.of(name), Stream.of(name.split("\\s+")).filter(Gathering::mayBeAName)))
        .filter(name -> name.length() > 2 && !own.contains(name))
        .forEach(names::add);
    return names;
  }

  /** Of "The older boy at number 7" none is. */
  private static boolean mayBeAName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Found found(String module, Held held) {
    List<Part> parts = new ArrayList<>();
    if (!held.source().isBlank()) {
      Set<Caution> cautions = EnumSet.noneOf(Caution.class);
      held.passages().stream()
          .flatMap(passage -> passage.cautions().stream())
          .filter(Caution.SOURCE_HIDDEN::equals)
          .forEach(cautions::add);
      parts.add(new Part(new Held.Passage(Item.SOURCE, held.source(), cautions), null));
    }
    held.passages().stream()
        .filter(passage -> !passage.text().isBlank())
        .forEach(passage -> parts.add(new Part(passage, null)));
    held.documents()
        .forEach(id ->
            parts.add(
                new Part(
                    new Held.Passage(Item.DOCUMENT, id.toString().substring(0, 8), Set.of()), id)));
    return new Found(module, held, parts, digest(module, held, parts));
  }

  private static String digest(String module, Held held, List<Part> parts) {
    StringBuilder all =
        new StringBuilder(module).append('\0').append(held.what()).append('\0').append(held.at());
    parts.forEach(part ->
        all.append('\0')
            .append(part.passage().label())
            .append('\0')
            .append(part.passage().text())
            .append('\0')
            .append(part.document()));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
