package org.openmash.audit;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.slf4j.MDC;

/** One line before it is sealed; its components are named as the columns are. */
record Line(
    Instant at,
    UUID user_id,
    UUID agency_id,
    String scope,
    String roles,
    String session,
    String act,
    String subject_kind,
    UUID subject_id,
    String outcome,
    String request) {

  /** Where the running request keeps its id, for the log and for the trail. */
  private static final String REQUEST = "request";

  static Line of(Instant at, Actor actor, Act act, Subject subject, boolean allowed) {
    String request = MDC.get(REQUEST);
    return new Line(
        at,
        actor.user().value(),
        actor.agency().value(),
        actor.scope().word(),
        actor.roles().stream().sorted().map(Role::name).collect(joining(",")),
        actor.session(),
        act.name(),
        subject.kind(),
        subject.id(),
        allowed ? "allowed" : "refused",
        request == null ? "" : request);
  }
}
