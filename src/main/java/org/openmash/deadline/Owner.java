package org.openmash.deadline;

import java.util.UUID;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;

/** Who owes it. */
public sealed interface Owner {

  /** Somebody who signs in. */
  record Person(UserId user) implements Owner {}

  /** A team, whoever of it is there. */
  record Team(TeamId team) implements Owner {}

  /** A partner agency. */
  record AgencyOwner(AgencyId agency) implements Owner {}

  /** The hub, while nobody in it has taken it. */
  record Hub() implements Owner {}

  static Owner person(UserId user) {
    return new Person(user);
  }

  static Owner team(TeamId team) {
    return new Team(team);
  }

  static Owner agency(AgencyId agency) {
    return new AgencyOwner(agency);
  }

  static Owner hub() {
    return new Hub();
  }

  /** The kind's word in the database. */
  default String kind() {
    return switch (this) {
      case Person ignored -> "person";
      case Team ignored -> "team";
      case AgencyOwner ignored -> "agency";
      case Hub ignored -> "hub";
    };
  }

  /** Its id in the database; the nil id for the hub, of which there is one. */
  default UUID id() {
    return switch (this) {
      case Person(UserId user) -> user.value();
      case Team(TeamId team) -> team.value();
      case AgencyOwner(AgencyId agency) -> agency.value();
      case Hub ignored -> new UUID(0, 0);
    };
  }

  static Owner of(String kind, UUID id) {
    return switch (kind) {
      case "person" -> person(new UserId(id));
      case "team" -> team(new TeamId(id));
      case "agency" -> agency(new AgencyId(id));
      case "hub" -> hub();
      default -> throw new IllegalStateException("no such owner: " + kind);
    };
  }
}
