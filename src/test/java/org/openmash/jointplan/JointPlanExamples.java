package org.openmash.jointplan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** A plan of two agencies, for the tests of pages. */
@Component
public class JointPlanExamples {

  public static final LocalDate DUE = LocalDate.of(2026, 2, 20);

  private final JointPlans plans;
  private final JointActions actions;
  private final Agencies agencies;

  JointPlanExamples(JointPlans plans, JointActions actions, Agencies agencies) {
    this.plans = plans;
    this.actions = actions;
    this.agencies = agencies;
  }

  /** What there is of it. */
  public record Made(JointPlanId plan, JointActionId action) {}

  /** Begun by one lead with another agency; something of it is late, and somebody's to do. */
  public Made made(Actor lead, AgencyId other, @Nullable UserId owner) {
    JointPlanId plan = begun(lead, other);
    JointActionId action =
        actions.add(lead, plan, lead.agency(), owner, form(JointAction.State.OPEN, null));
    return new Made(plan, action);
  }

  public JointPlanId begun(Actor lead, AgencyId other) {
    String name = agencies.named(lead, Set.of(other)).get(other);
    return plans.begin(
        lead,
        new JointPlanForm(
            "Every social worker assesses before a birth", new Choice("pre-birth"), name));
  }

  static JointActionForm form(JointAction.State state, @Nullable String progress) {
    return new JointActionForm(
        "Run two days on pre-birth assessment", DUE, new Choice("pre-birth"), state, progress);
  }
}
