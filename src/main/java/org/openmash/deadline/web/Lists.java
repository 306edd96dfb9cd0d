package org.openmash.deadline.web;

import java.util.ArrayList;
import java.util.List;
import org.openmash.deadline.Memberships;
import org.openmash.deadline.Owner;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The worklists somebody may open: their own, their teams', their agency's or the hub's. */
@Component
class Lists {

  static final String MINE = "me";

  private final ObjectProvider<Memberships> memberships;

  Lists(ObjectProvider<Memberships> memberships) {
    this.memberships = memberships;
  }

  List<Named> of(Actor actor) {
    List<Named> lists = new ArrayList<>();
    lists.add(new Named(MINE, "deadline.work.me", "", Owner.person(actor.user())));
    memberships.stream()
        .flatMap(teams -> teams.teamsOf(actor).stream())
        .map(t -> new Named("team-" + t.id(), "deadline.work.team", t.name(), Owner.team(t.id())))
        .forEach(lists::add);
    lists.add(
        actor.isHub()
            ? new Named("hub", "deadline.work.hub", "", Owner.hub())
            : new Named("agency", "deadline.work.agency", "", Owner.agency(actor.agency())));
    return lists;
  }

  /**
   * The list of that word.
   *
   * @throws UnknownId for a list that is not theirs to open
   */
  Named named(Actor actor, String word) {
    return of(actor).stream()
        .filter(list -> list.word().equals(word))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  /**
   * One worklist.
   *
   * @param word in the address
   * @param name of the team, which is the argument of the key
   */
  record Named(String word, String key, String name, Owner owner) {}
}
