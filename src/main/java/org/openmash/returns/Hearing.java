package org.openmash.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule in one run: passes on what it finds, and that it broke off. */
final class Hearing<C> implements Finds {

  private final RuleCard card;
  private final Findings findings;
  private final @Nullable Tally<C> tally;
  private @Nullable String child;
  private long found;
  private long failed;

  Hearing(Rule<C> rule, CensusYear year, Findings findings) {
    this.card = rule.card();
    this.findings = findings;
    this.tally = begun(rule, year);
  }

  private @Nullable Tally<C> begun(Rule<C> rule, CensusYear year) {
    try {
      return rule.judgement(year);
    } catch (RuntimeException | StackOverflowError e) {
      fail(e);
      return null;
    }
  }

  void hear(C facts, @Nullable String number) {
    child = number;
    if (tally != null) {
      guarded(() -> tally.add(facts, this));
    }
  }

  Verdict end() {
    child = null;
    if (tally != null) {
      guarded(() -> tally.finish(this));
    }
    return new Verdict(card, found, failed, null);
  }

  /** What takes findings may fail too, for want of room on a disk: that is not the rule's fault. */
  private void guarded(Runnable judgement) {
    try {
      judgement.run();
    } catch (NotTaken e) {
      throw e.why;
    } catch (RuntimeException | StackOverflowError e) {
      fail(e);
    }
  }

  private void fail(Throwable e) {
    failed++;
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    findings.failed(new Failure(card, child, e.getClass().getName() + where));
  }

  @Override
  public void at(Given<?> first, Given<?>... others) {
    find(child, all(first, others), null);
  }

  @Override
  public void because(String detail, Given<?> first, Given<?>... others) {
    find(child, all(first, others), detail);
  }

  @Override
  public void overall(String detail) {
    find(null, List.of(), detail);
  }

  private void find(@Nullable String whose, List<Given<?>> given, @Nullable String detail) {
    found++;
    try {
      findings.found(new Finding(card, whose, given, detail));
    } catch (RuntimeException e) {
      throw new NotTaken(e);
    }
  }

  private static List<Given<?>> all(Given<?> first, Given<?>... others) {
    List<Given<?>> all = new ArrayList<>(others.length + 1);
    all.add(first);
    all.addAll(Arrays.asList(others));
    return all;
  }

  /** The findings could not be handed over. */
  private static final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final RuntimeException why;

    NotTaken(RuntimeException why) {
      super(why);
      this.why = why;
    }
  }
}
