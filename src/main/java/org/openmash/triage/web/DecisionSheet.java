package org.openmash.triage.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Worklists;
import org.openmash.form.Forms;
import org.openmash.hub.PerHub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.referral.Indicator;
import org.openmash.referral.ReferralView;
import org.openmash.referral.ReferredChild;
import org.openmash.referral.Thresholds;
import org.openmash.triage.ContactView;
import org.openmash.triage.LateForm;
import org.openmash.triage.NextSteps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What lies beside the questions of a decision: the referrer's words, what is missing, what was.
 */
@Component
class DecisionSheet {

  private final PerHub<Thresholds> thresholds;
  private final Worklists worklists;
  private final Forms forms;
  private final HubNames names;
  private final ObjectProvider<NextSteps> steps;
  private final Clock clock;

  DecisionSheet(
      PerHub<Thresholds> thresholds,
      Worklists worklists,
      Forms forms,
      HubNames names,
      ObjectProvider<NextSteps> steps,
      Clock clock) {
    this.thresholds = thresholds;
    this.worklists = worklists;
    this.forms = forms;
    this.names = names;
    this.steps = steps;
    this.clock = clock;
  }

  /** The facts every page with a decision form shows, for these children. */
  Map<String, @Nullable Object> facts(
      Actor actor, ContactView contact, Collection<ChildId> children) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("contact", contact);
    facts.put("names", names.forPage(actor));
    facts.put("forms", forms);
    facts.put("fitting", fitting(contact, children));
    facts.put("worries", pages(contact, "concern", "part"));
    facts.put("proposed", pages(contact, "level", "unborn-level"));
    facts.put("late", null);
    facts.put("against", against(actor, contact, children));
    facts.put(
        "undone", steps.stream().flatMap(each -> each.openWork(actor, contact).stream()).toList());
    return facts;
  }

  private Map<ChildId, List<String>> against(
      Actor actor, ContactView contact, Collection<ChildId> children) {
    Map<ChildId, List<String>> all = new LinkedHashMap<>();
    for (ChildId child : children) {
      all.put(
          child,
          steps.stream()
              .flatMap(each -> each.speaksAgainst(actor, contact, child, null).stream())
              .toList());
    }
    return all;
  }

  /** Whether a clock of this contact ran out and nobody has said why. */
  boolean isLate(ContactView contact) {
    return unexplained(contact).findAny().isPresent();
  }

  /** The same reason for each of them. */
  void explain(Actor actor, ContactView contact, LateForm late) {
    String words = late.lateWords() == null ? "" : late.lateWords();
    unexplained(contact)
        .forEach(
            deadline -> worklists.explainLateness(actor, deadline.id(), late.lateReason(), words));
  }

  private Stream<Deadline> unexplained(ContactView contact) {
    return contact.deadlines().stream().filter(each -> each.asksForReason(clock.instant()));
  }

  /** Ids of the indicators that can be said of these children: the referrer's own first. */
  private List<String> fitting(ContactView contact, Collection<ChildId> children) {
    boolean unborn =
        contact.referral().line().children().stream()
            .filter(child -> children.contains(child.id()))
            .anyMatch(ReferredChild::unborn);
    Set<String> ids = new LinkedHashSet<>();
    pages(contact, "level", "unborn-level")
        .forEach(page -> ids.addAll(page.recorded().answers().texts("indicators")));
    thresholds.here().indicators().stream()
        .filter(indicator -> indicator.fits(unborn))
        .map(Indicator::id)
        .forEach(ids::add);
    return new ArrayList<>(ids);
  }

  private static List<ReferralView.RecordedPage> pages(ContactView contact, String... words) {
    return contact.referral().pages().stream()
        .filter(page -> List.of(words).contains(page.page()))
        .toList();
  }
}
