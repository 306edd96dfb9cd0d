package org.openmash.access;

import java.util.List;
import java.util.function.Supplier;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The one place that is asked before a record is shown or changed. Fails closed. */
@Component
public class Access {

  private final Audit audit;

  /** Looked up once, and late: a rule may need a facade that needs this. */
  private final Supplier<List<AccessRule>> rules;

  Access(ObjectProvider<AccessRule> rules, Audit audit) {
    this.rules = SingletonSupplier.of(() -> rules.stream().toList());
    this.audit = audit;
  }

  /** What all rules together say. */
  public Verdict judge(Actor actor, Act act, Subject subject) {
    List<Verdict> verdicts =
        rules.get().stream().flatMap(rule -> rule.judge(actor, act, subject).stream()).toList();
    return verdicts.stream()
        .filter(Verdict.Hidden.class::isInstance)
        .findFirst()
        .or(() -> verdicts.stream().filter(Verdict.Refused.class::isInstance).findFirst())
        .or(() -> verdicts.stream().findFirst())
        .orElse(new Verdict.Hidden("no rule permits it"));
  }

  /**
   * Goes on only when permitted; a refusal is audited and looks like "not found".
   *
   * @throws UnknownId when refused or hidden
   */
  public void require(Actor actor, Act act, Subject subject) {
    if (!(judge(actor, act, subject) instanceof Verdict.Permitted)) {
      audit.refused(actor, act, subject);
      throw new UnknownId();
    }
  }
}
