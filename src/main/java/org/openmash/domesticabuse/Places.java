package org.openmash.domesticabuse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Search;
import org.openmash.form.Choices;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;

/** Whom a notification is from and who is told of it, as the agencies' directory knows them. */
@Component
class Places {

  static final Set<AgencyKind> PLACES_OF_LEARNING =
      Set.of(AgencyKind.SCHOOL, AgencyKind.ACADEMY, AgencyKind.COLLEGE, AgencyKind.EARLY_YEARS);

  private static final Actor PROGRAM = Actor.system("domesticabuse");
  private static final int MOST_OFFERED = 2_000;

  private final Agencies agencies;

  Places(Agencies agencies) {
    this.agencies = agencies;
  }

  boolean is(Actor actor, AgencyId agency, AgencyKind kind) {
    return agencies.find(actor, agency).filter(found -> found.kind() == kind).isPresent();
  }

  /** The police forces this actor may speak for: their own, or for the hub every one. */
  List<Agency> forcesOf(Actor actor) {
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)
        ? agencies.search(actor, Search.of(AgencyKind.POLICE))
        : agencies.find(actor, actor.agency()).stream()
            .filter(agency -> agency.kind() == AgencyKind.POLICE)
            .toList();
  }

  /** The one agency of that name and of one of these kinds; empty where there is none, or two. */
  Optional<Agency> named(Actor actor, String name, Set<AgencyKind> kinds) {
    List<Agency> found =
        agencies.called(actor, name).stream()
            .filter(agency -> kinds.contains(agency.kind()))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The one of that name, or where none is named the only one there is of the kind. */
  Optional<Agency> namedOrOnly(Actor actor, @Nullable String name, AgencyKind kind) {
    if (name != null && !name.isBlank()) {
      return named(actor, name, Set.of(kind));
    }
    List<Agency> all = agencies.search(actor, Search.of(kind));
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** What an agency can be told of a child as; empty for those that are told of none. */
  Optional<Telling.Kind> toldAs(Actor actor, AgencyId id) {
    return agencies
        .find(actor, id)
        .flatMap(agency ->
            switch (agency.kind()) {
              case SCHOOL, ACADEMY, COLLEGE, EARLY_YEARS -> Optional.of(Telling.Kind.SCHOOL);
              case HEALTH_VISITING -> Optional.of(Telling.Kind.HEALTH_VISITOR);
              case MATERNITY_TRUST -> Optional.of(Telling.Kind.MIDWIFE);
              default -> Optional.empty();
            });
  }

  private static List<Choices.Offered> offered(Agencies agencies, Set<AgencyKind> kinds) {
    return kinds.stream()
        .flatMap(
            kind -> agencies.search(PROGRAM, new Search("", kind, false, 0, MOST_OFFERED)).stream())
        .sorted(Comparator.comparing(Agency::name))
        .map(agency -> new Choices.Offered(agency.id().toString(), agency.name(), null))
        .toList();
  }

  /** The services a victim can be offered. */
  @Component
  record Services(Agencies agencies) implements Choices {
    @Override
    public String name() {
      return "domesticabuse-services";
    }

    @Override
    public List<Offered> offered(Words words) {
      return Places.offered(agencies, Set.of(AgencyKind.DOMESTIC_ABUSE_SERVICE));
    }
  }

  /** Whoever can be told of a child. */
  @Component
  record Tellable(Agencies agencies) implements Choices {
    private static final Set<AgencyKind> KINDS =
        Stream.concat(
                PLACES_OF_LEARNING.stream(),
                Stream.of(AgencyKind.HEALTH_VISITING, AgencyKind.MATERNITY_TRUST))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
      return "domesticabuse-told";
    }

    @Override
    public List<Offered> offered(Words words) {
      return Places.offered(agencies, KINDS);
    }
  }
}
