package org.openmash.subjectaccess.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Standing;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Subject;
import org.openmash.subjectaccess.SubjectRequest;
import org.openmash.subjectaccess.SubjectRequests;
import org.springframework.stereotype.Component;

/** When each request is owed, and how long it took. */
@Component
class AnswerClocks {

  private final Deadlines deadlines;
  private final Clock clock;

  AnswerClocks(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * One request in the register.
   *
   * @param due null while nothing is counted
   * @param days from the day it was received until it ended; null while it is open
   */
  record Line(SubjectRequest request, @Nullable LocalDate due, boolean late, @Nullable Long days) {}

  /** The late on top, then the soonest owed; what is over at the end. */
  List<Line> of(Actor actor, List<SubjectRequest> requests) {
    return requests.stream()
        .map(request -> of(actor, request))
        .sorted(
            Comparator.comparing((Line line) -> line.request().ended() != null)
                .thenComparing(
                    Line::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
        .toList();
  }

  Line of(Actor actor, SubjectRequest request) {
    Deadline newest =
        deadlines.of(actor, Subject.of(SubjectRequests.KIND, request.id())).stream()
            .filter(each -> !(each.standing() instanceof Standing.Cancelled))
            .max(Comparator.comparing(Deadline::due))
            .orElse(null);
    return new Line(
        request,
        newest == null ? null : newest.dueDay(),
        newest != null && newest.isLate(clock.instant()),
        request.ended() == null
            ? null
            : ChronoUnit.DAYS.between(
                request.received(), LocalDate.ofInstant(request.ended(), HubClock.LONDON)));
  }
}
