package org.openmash.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UnknownId;

/**
 * The directory of agencies, their teams and people. Whoever is signed in may read it, since it
 * says nothing of families; so only changes leave an audit line.
 */
@Facade
public class Agencies {

  private final AgencyStore store;
  private final StaffStore staff;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Agencies(AgencyStore store, StaffStore staff, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.staff = staff;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes in a new agency, under the id it brings. */
  public Agency add(Actor actor, Agency agency) {
    may(actor, Act.CREATED, agency.id());
    store.add(agency);
    return agency;
  }

  /**
   * Changes what is known of an agency.
   *
   * @throws WrongParent when it would come to belong to itself
   */
  public Agency change(Actor actor, Agency agency) {
    may(actor, Act.CHANGED, agency.id());
    refuseCircle(agency);
    if (!store.change(agency)) {
      throw new UnknownId();
    }
    return agency;
  }

  public Optional<Agency> find(Actor actor, AgencyId id) {
    return store.find(id);
  }

  /** Their names, for those that are there. */
  public Map<AgencyId, String> named(Actor actor, Collection<AgencyId> ids) {
    return store.names(ids);
  }

  /** By the beginning of their name, in the order of their names. */
  public List<Agency> search(Actor actor, Search search) {
    return store.search(search, today());
  }

  /** Those of exactly this name; accents, capitals, marks and "The" do not matter. */
  public List<Agency> called(Actor actor, String name) {
    String key = NameKey.of(name);
    return key.isEmpty()
        ? List.of()
        : store.search(Search.named(name), today()).stream()
            .filter(agency -> NameKey.of(agency.name()).equals(key))
            .toList();
  }

  /** Those that belong to it: the schools of a cluster. */
  public List<Agency> within(Actor actor, AgencyId parent) {
    return store.within(parent);
  }

  /** Its safeguarding mailboxes; its parent's where it has none of its own. */
  public List<EmailAddress> mailboxOf(Actor actor, AgencyId id) {
    Agency agency = store.find(id).orElseThrow(UnknownId::new);
    AgencyId parent = agency.parent();
    return agency.reach().mailboxes().isEmpty() && parent != null
        ? store.find(parent).map(p -> p.reach().mailboxes()).orElse(List.of())
        : agency.reach().mailboxes();
  }

  /** Takes in a team, or changes it. */
  public Team put(Actor actor, Team team) {
    may(actor, Act.CHANGED, team.agency());
    staff
        .find(team.id())
        .filter(old -> !old.agency().equals(team.agency()))
        .ifPresent(Agencies::moved);
    staff.put(team);
    return team;
  }

  /** Takes in somebody who works there, or changes what is known of them. */
  public Practitioner put(Actor actor, Practitioner person) {
    may(actor, Act.CHANGED, person.agency());
    staff
        .find(person.id())
        .filter(old -> !old.agency().equals(person.agency()))
        .ifPresent(Agencies::moved);
    TeamId team = person.post().team();
    if (team != null
        && staff.find(team).filter(t -> t.agency().equals(person.agency())).isEmpty()) {
      throw new UnknownId();
    }
    staff.put(person);
    return person;
  }

  /** The teams of an agency, those that are no more included. */
  public List<Team> teamsOf(Actor actor, AgencyId agency) {
    return staff.teams(agency);
  }

  /** The teams whoever asks is in today. */
  public List<Team> teamsOfMine(Actor actor) {
    LocalDate today = today();
    return staff.teamsOf(actor.user()).stream().filter(t -> t.span().holds(today)).toList();
  }

  /** The people of an agency, those who have left included. */
  public List<Practitioner> peopleOf(Actor actor, AgencyId agency) {
    return staff.people(agency);
  }

  public Optional<Team> find(Actor actor, TeamId id) {
    return staff.find(id);
  }

  public Optional<Practitioner> find(Actor actor, PractitionerId id) {
    return staff.find(id);
  }

  private void may(Actor actor, Act act, AgencyId id) {
    access.require(actor, act, Subject.of("agency", id));
    audit.note(actor, act, Subject.of("agency", id));
  }

  private void refuseCircle(Agency agency) {
    AgencyId above = agency.parent();
    while (above != null) {
      if (above.equals(agency.id())) {
        throw new WrongParent();
      }
      above = store.find(above).orElseThrow(UnknownId::new).parent();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static void moved(Object there) {
    // Somebody of another agency: nothing this actor may know of.
    throw new UnknownId();
  }
}
