package org.openmash.access;

import java.util.List;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one place that is asked before a record is shown or changed. Fails closed. */
@Component
public class Access {

  private final ObjectProvider<AccessRule> rules;
  private final Audit audit;

  Access(ObjectProvider<AccessRule> rules, Audit audit) {
    this.rules = rules;
    this.audit = audit;
  }

  /** What all rules together say. */
  public Verdict judge(Actor actor, Act act, Subject subject) {
    List<Verdict> verdicts =
        rules.stream().flatMap(rule -> rule.judge(actor, act, subject).stream()).toList();
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
