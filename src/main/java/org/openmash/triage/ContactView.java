package org.openmash.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Deadline;
import org.openmash.informationrequest.RequestView;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.ReferralId;
import org.openmash.referral.ReferralView;
import org.openmash.referral.ReferredChild;

/**
 * One contact, whole: the referral, its clocks, the record, and the decisions for each child.
 *
 * @param hidden whether there are earlier contacts of a record this actor may not open
 * @param requests what partners were asked, with their answers
 */
public record ContactView(
    ContactLine line,
    ReferralView referral,
    List<Deadline> deadlines,
    List<Rating> ratings,
    Optional<RecordVersion> record,
    List<DecisionView> decisions,
    List<EarlierContact> earlier,
    boolean hidden,
    List<RequestView> requests) {

  /** The decision in force or waiting for this child, if any. */
  public Optional<DecisionView> currentFor(ChildId child) {
    return decisions.stream()
        .filter(d -> d.child().equals(child))
        .filter(d -> d.state() == DecisionState.IN_FORCE || d.state() == DecisionState.PROPOSED)
        .reduce((first, second) -> second.state() == DecisionState.PROPOSED ? second : first);
  }

  /** Every decision about this child, as they came about. */
  public List<DecisionView> decisionsFor(ChildId child) {
    return decisions.stream().filter(d -> d.child().equals(child)).toList();
  }

  /** Other contacts that may be about this child, newest first. */
  public List<EarlierContact> earlierOf(ChildId child) {
    return earlier.stream().filter(each -> each.child().equals(child)).toList();
  }

  /** Each earlier contact once, newest first, with all its reasons. */
  public List<List<EarlierContact>> earlierTogether() {
    Map<ReferralId, List<EarlierContact>> together = new LinkedHashMap<>();
    earlier.forEach(
        each -> together.computeIfAbsent(each.referral(), any -> new ArrayList<>()).add(each));
    return List.copyOf(together.values());
  }

  /** The agencies whose answer was still awaited when this decision was taken. */
  public List<String> unheardAt(DecisionView decision) {
    return unheardAt(decision.proposedAt());
  }

  /** The agencies whose answer was awaited at that moment. */
  public List<String> unheardAt(Instant moment) {
    return requests.stream()
        .filter(view -> view.request().wasOpenAt(moment))
        .map(view -> view.agency().name())
        .distinct()
        .toList();
  }

  /** The first words of what each agency answered, by its name; empty while it has not. */
  public Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    requests.forEach(view -> answers.put(view.agency().name(), view.firstWords()));
    return answers;
  }

  /** This child, as reported. */
  public Optional<ReferredChild> child(ChildId child) {
    return referral.line().children().stream().filter(c -> c.id().equals(child)).findFirst();
  }

  /** What the referrer called this child. */
  public String childName(ChildId child) {
    return child(child).map(ReferredChild::name).orElse("");
  }

  /** A colour the referrer's own words suggest; a person rates. */
  public @Nullable Rag suggested() {
    return line.suggested();
  }

  /** Whether every child has a decision in force. */
  public boolean complete() {
    return referral.line().children().stream()
        .allMatch(child ->
            decisions.stream()
                .anyMatch(
                    d -> d.child().equals(child.id()) && d.state() == DecisionState.IN_FORCE));
  }
}
