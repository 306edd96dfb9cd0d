package org.openmash.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.Subject;

/**
 * The rule of records that are the hub's own tools: whoever decides in the hub works with them, as
 * far as the database shows them; nobody else knows of them.
 */
public abstract class HubRule implements AccessRule {

  private final String kind;
  private final Predicate<UUID> found;

  /**
   * The rule of one kind of record.
   *
   * @param found whether the database shows it to whoever asks
   */
  protected HubRule(String kind, Predicate<UUID> found) {
    this.kind = kind;
    this.found = found;
  }

  @Override
  public final Optional<Verdict> judge(Actor actor, Act act, Subject subject) {
    return subject.kind().equals(kind) ? Optional.of(judge(actor, subject.id())) : Optional.empty();
  }

  private Verdict judge(Actor actor, UUID id) {
    if (actor.scope() == Scope.SYSTEM) {
      return new Verdict.Permitted("the program itself");
    }
    return actor.hasAny(Role.SCREENER, Role.HUB_MANAGER) && found.test(id)
        ? new Verdict.Permitted("works in the hub that holds it")
        : new Verdict.Hidden("nothing of the kind in this actor's sight");
  }
}
