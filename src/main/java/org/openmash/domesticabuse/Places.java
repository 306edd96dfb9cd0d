package org.openmash.domesticabuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Search;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.springframework.stereotype.Component;

/** Whom a notification is from and who is told of it, as the agencies' directory knows them. */
@Component
class Places {

  static final Set<AgencyKind> PLACES_OF_LEARNING =
      Set.of(AgencyKind.SCHOOL, AgencyKind.ACADEMY, AgencyKind.COLLEGE, AgencyKind.EARLY_YEARS);

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
    String key = Keys.plain(name);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<Agency> found =
        agencies.search(actor, Search.named(name)).stream()
            .filter(agency -> kinds.contains(agency.kind()))
            .filter(agency -> Keys.plain(agency.name()).equals(key))
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

  List<Agency> ofKind(Actor actor, AgencyKind kind) {
    return agencies.search(actor, Search.of(kind));
  }
}
