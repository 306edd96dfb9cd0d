package org.openmash.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.supervision.ArrangeForm;
import org.openmash.supervision.ArrangementId;
import org.openmash.supervision.HeldForm;
import org.openmash.supervision.PlanForm;
import org.openmash.supervision.Supervision;
import org.openmash.supervision.SupervisionSessions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who supervises whom: most in time, some late, a midwife forgotten, and one new colleague. */
@Component
@Profile("demo")
class Supervised {

  private static final int LATE = 5;

  private final Supervision supervision;
  private final SupervisionSessions sessions;

  Supervised(Supervision supervision, SupervisionSessions sessions) {
    this.supervision = supervision;
    this.sessions = sessions;
  }

  /**
   * Arranges it.
   *
   * @param last the last day of the county, around which the last and the next ones are
   */
  void arrange(Directory directory, LocalDate last) {
    Actor manager = County.TEAM_MANAGER.actor();
    List<Worker> all = directory.caseWorkers();
    for (int i = 0; i < all.size() - 1; i++) {
      boolean first = i % LATE == 3;
      LocalDate met = last.minusWeeks(first ? 1 : 1 + i % LATE).minusDays(i % 3);
      ArrangementId id =
          supervision.begin(
              manager,
              all.get(i).user(),
              manager.user(),
              form(null, "Social worker", first ? "first-year" : "social-work", met));
      sessions.held(
          manager,
          id,
          new HeldForm(met, "Went through every child, and who is seen when.", null, null));
      if (i % 2 == 0) {
        sessions.plan(manager, id, new PlanForm(last.plusDays(2 + i), LocalTime.of(10, 0), 2));
      }
    }
    Actor named = County.NAMED_MIDWIFE.actor();
    supervision.begin(
        named,
        County.MIDWIFE.user(),
        named.user(),
        form(null, "Community midwife", "midwife", last.minusWeeks(17)));
    supervision.begin(
        named,
        null,
        named.user(),
        form("Olwen Price", "Ward midwife", "midwife", last.minusWeeks(4)));
  }

  private static ArrangeForm form(
      @Nullable String name, String title, String policy, LocalDate since) {
    return new ArrangeForm(name, title, new Choice(policy), since);
  }
}
