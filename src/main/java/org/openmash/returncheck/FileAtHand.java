package org.openmash.returncheck;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.returns.Checked;
import org.openmash.returns.FileCheck;
import org.openmash.returns.RuleCard;

/**
 * A file under check, or checked: what was found so far, for whoever gave it and in their session.
 */
public final class FileAtHand {

  /** More are in the files to download. */
  public static final int MOST = 20_000;

  private final CheckId id;
  private final String name;
  private final Actor owner;
  private final Path folder;
  private final Instant since;
  private final List<FileCheck.Row> rows = new ArrayList<>();
  private final Map<RuleCard, Long> byRule = new LinkedHashMap<>();
  private final Map<String, Integer> children = new LinkedHashMap<>();
  private long found;
  private @Nullable Checked checked;
  private @Nullable String brokenOff;

  FileAtHand(CheckId id, String name, Actor owner, Path folder, Instant since) {
    this.id = id;
    this.name = name;
    this.owner = owner;
    this.folder = folder;
    this.since = since;
  }

  synchronized void found(FileCheck.Row row) {
    found++;
    byRule.merge(row.rule(), 1L, Long::sum);
    if (rows.size() < MOST) {
      rows.add(row);
      children.putIfAbsent(row.child(), children.size());
    }
  }

  synchronized void end(Checked how) {
    checked = how;
  }

  synchronized void breakOff(String why) {
    brokenOff = why;
  }

  boolean isOf(Actor actor) {
    return owner.user().equals(actor.user()) && owner.session().equals(actor.session());
  }

  Path folder() {
    return folder;
  }

  public CheckId id() {
    return id;
  }

  /** As its owner's computer called it. */
  public String name() {
    return name;
  }

  public Instant since() {
    return since;
  }

  public synchronized boolean isUnderWay() {
    return checked == null && brokenOff == null;
  }

  /** Null until its end was reached. */
  public synchronized @Nullable Checked checked() {
    return checked;
  }

  /** Why its end was not reached; null where it was, or may be yet. */
  public synchronized @Nullable String brokenOff() {
    return brokenOff;
  }

  public synchronized long found() {
    return found;
  }

  /** How often each rule found something, in the order of their first finding. */
  public synchronized Map<RuleCard, Long> byRule() {
    return new LinkedHashMap<>(byRule);
  }

  /** How a child is called in an address, where its own number has no place. */
  public synchronized int place(String child) {
    return children.getOrDefault(child, 0);
  }

  /**
   * The first findings, of one rule or one child where one is asked for.
   *
   * @param child as in an address; below nought for all
   */
  public synchronized List<FileCheck.Row> rows(String rule, int child, int from, int most) {
    return rows.stream()
        .filter(row -> rule.isEmpty() || row.rule().code().equals(rule))
        .filter(row -> child < 0 || place(row.child()) == child)
        .skip(from)
        .limit(most)
        .toList();
  }
}
