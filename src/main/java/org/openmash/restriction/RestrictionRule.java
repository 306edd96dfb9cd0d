package org.openmash.restriction;

import java.util.Optional;
import org.openmash.access.AccessRule;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * Restrictions are kept by managers who may know of them; an opened glass is judged by managers and
 * the data protection officer, never by whoever broke it.
 */
@Component
class RestrictionRule implements AccessRule {

  private final RestrictionStore restrictions;
  private final GlassStore glasses;

  RestrictionRule(RestrictionStore restrictions, GlassStore glasses) {
    this.restrictions = restrictions;
    this.glasses = glasses;
  }

  @Override
  public Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return switch (subject.kind()) {
      case Restrictions.KIND ->
          Optional.of(
              actor.hasAny(Role.HUB_MANAGER)
                      && restrictions.find(new RestrictionId(subject.id())).isPresent()
                  ? new Verdict.Permitted("keeps restricted records")
                  : new Verdict.Hidden("does not know of it"));
      case BreakGlass.KIND ->
          Optional.of(
              glasses
                  .find(new GlassId(subject.id()))
                  .map(glass -> judge(actor, act, glass))
                  .orElse(new Verdict.Hidden("nobody's")));
      default -> Optional.empty();
    };
  }

  private static Verdict judge(Actor actor, Act act, Glass glass) {
    if (!actor.hasAny(Role.HUB_MANAGER, Role.DATA_PROTECTION_OFFICER)) {
      return new Verdict.Hidden("does not look after who looked at what");
    }
    return act == Act.READ || !glass.by().equals(actor.user())
        ? new Verdict.Permitted("looks after who looked at what")
        : new Verdict.Refused("their own");
  }
}
