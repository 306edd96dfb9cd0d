package org.openmash.training;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Policy;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Everybody sees to their own training; whoever leads it in their agency sees to that of its
 * people, and to the courses it runs.
 */
@Component
class TrainingRule implements AccessRule {

  private static final Verdict HIDDEN = new Verdict.Hidden("nothing of the kind in their sight");

  private final LearnerStore learners;
  private final CourseStore courses;

  TrainingRule(LearnerStore learners, CourseStore courses) {
    this.learners = learners;
    this.courses = courses;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    boolean program = actor.scope() == Scope.SYSTEM;
    return switch (subject.kind()) {
      case Learner.KIND ->
          Optional.of(program ? itself() : learner(actor, act, new LearnerId(subject.id())));
      case Course.KIND ->
          Optional.of(program ? itself() : course(actor, act, new CourseId(subject.id())));
      default -> Optional.empty();
    };
  }

  private static Verdict itself() {
    return new Verdict.Permitted("the program itself");
  }

  private Verdict learner(Actor actor, Act act, LearnerId id) {
    Optional<Learner> found = learners.find(id);
    if (found.isEmpty()) {
      return HIDDEN;
    }
    if (leads(actor, found.get().agency())) {
      return new Verdict.Permitted("leads training in the agency");
    }
    return actor.user().equals(found.get().user()) && act != Act.AUTHORISED
        ? new Verdict.Permitted("their own")
        : HIDDEN;
  }

  private Verdict course(Actor actor, Act act, CourseId id) {
    Optional<Course> found = courses.find(id);
    if (found.isEmpty()) {
      return HIDDEN;
    }
    if (act == Act.READ) {
      return new Verdict.Permitted("announced to everybody at work");
    }
    return leads(actor, found.get().agency())
        ? new Verdict.Permitted("leads training in the agency that runs it")
        : HIDDEN;
  }

  private static boolean leads(Actor actor, AgencyId agency) {
    return Policy.LEADS_TRAINING.admits(actor) && agency.equals(actor.agency());
  }
}
