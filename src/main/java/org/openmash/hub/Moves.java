package org.openmash.hub;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.chronology.Chronology;
import org.openmash.chronology.Circle;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives what one hub holds to another, with all that hangs on it; the papers say so of each. */
@Component
public class Moves {

  private final Holdings holdings;
  private final ObjectProvider<Whereabouts> whereabouts;
  private final Audit audit;
  private final Chronology chronology;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Moves(
      Holdings holdings,
      ObjectProvider<Whereabouts> whereabouts,
      Audit audit,
      Chronology chronology,
      ApplicationEventPublisher events,
      Clock clock) {
    this.holdings = holdings;
    this.whereabouts = whereabouts;
    this.audit = audit;
    this.chronology = chronology;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Moves these, in the running transaction and in the scope of the program itself: their history,
   * their running clocks and whatever else hangs on them go along as they are.
   *
   * @return those that moved: what the one hub did not hold stays where it is
   */
  public List<Subject> move(Actor program, List<Subject> what, HubId from, HubId to) {
    Map<UUID, Subject> byId =
        what.stream().collect(Collectors.toMap(Subject::id, Function.identity(), (a, b) -> a));
    List<Subject> moved =
        holdings.move(List.copyOf(byId.keySet()), from, to).stream()
            .map(byId::get)
            .filter(Objects::nonNull)
            .toList();
    for (Subject subject : moved) {
      audit.note(program, Act.CHANGED, subject);
      chronology.enter(
          program,
          subject,
          Circle.hubOnly(),
          "hub.chronology.moved",
          clock.instant(),
          Map.of("from", from.value(), "to", to.value()));
    }
    if (!moved.isEmpty()) {
      events.publishEvent(new Moved(moved, from, to));
    }
    return moved;
  }

  /** Those of these that are about somebody who lives in one of the districts. */
  List<Subject> in(Set<String> districts, List<Subject> all) {
    Map<String, Set<UUID>> byKind =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())));
    Set<UUID> there =
        whereabouts.stream()
            .flatMap(each ->
                each.districtsOf(byKind.getOrDefault(each.kind(), Set.of())).entrySet().stream())
            .filter(each -> districts.contains(each.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return all.stream().filter(each -> there.contains(each.id())).toList();
  }
}
