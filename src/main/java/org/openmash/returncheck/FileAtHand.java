package org.openmash.returncheck;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.returns.Checked;
import org.openmash.returns.FileCheck;
import org.openmash.returns.RuleCard;

/**
 * A file under check, or checked: what was found so far, for whoever gave it and in their session.
 */
public final class FileAtHand implements FileCheck.Onlooker {

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
  private final Map<String, Long> byTeam = new TreeMap<>();
  private final Map<String, String> teams;
  private double share;
  private long found;
  private @Nullable Checked checked;
  private @Nullable String brokenOff;
  private @Nullable Comparison comparison;
  private Sought sought = Sought.EVERYTHING;

  FileAtHand(
      CheckId id, String name, Actor owner, Path folder, Instant since, Map<String, String> teams) {
    this.id = id;
    this.name = name;
    this.owner = owner;
    this.folder = folder;
    this.since = since;
    this.teams = Map.copyOf(teams);
  }

  @Override
  public synchronized void found(FileCheck.Row row) {
    found++;
    if (!teams.isEmpty()) {
      byTeam.merge(teamOf(row.child()), 1L, Long::sum);
    }
    byRule.merge(row.rule(), 1L, Long::sum);
    if (rows.size() < MOST) {
      rows.add(row);
      children.putIfAbsent(row.child(), children.size());
    }
  }

  @Override
  public synchronized void reached(double now) {
    share = now;
  }

  /** How far it is, in per cent. */
  public synchronized int percent() {
    return (int) Math.round(share * 100);
  }

  /** The team of a child; empty where nobody said. */
  public String teamOf(String child) {
    return teams.getOrDefault(child, "");
  }

  /** Findings by team; empty where no teams were given. */
  public synchronized Map<String, Long> byTeam() {
    return new TreeMap<>(byTeam);
  }

  /**
   * What its owner looks for from now on; kept here, since a child's number has no place in an
   * address.
   *
   * @param severity empty for both
   * @param word empty for all
   */
  public record Sought(String severity, String word) {

    static final Sought EVERYTHING = new Sought("", "");
  }

  synchronized void seek(Sought what) {
    sought = what;
  }

  public synchronized Sought sought() {
    return sought;
  }

  synchronized void compared(Comparison made) {
    comparison = made;
  }

  /** Beside last time's, where that was asked for; null otherwise. */
  public synchronized @Nullable Comparison comparison() {
    return comparison;
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
   * What a list shows.
   *
   * @param child as in an address; below nought for all
   * @param team null for all; empty for children without one
   * @param page from 1 on
   */
  public record Filter(String rule, int child, @Nullable String team, int page) {

    public static final Filter NONE = new Filter("", -1, null, 1);

    public boolean isNone() {
      return rule.isEmpty() && child < 0 && team == null;
    }
  }

  /** The first findings, as they are asked for, and one more than fit. */
  public synchronized List<FileCheck.Row> rows(Filter asked, int size) {
    String word = sought.word().strip().toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> asked.rule().isEmpty() || row.rule().code().equals(asked.rule()))
        .filter(row -> asked.child() < 0 || place(row.child()) == asked.child())
        .filter(row -> asked.team() == null || teamOf(row.child()).equals(asked.team()))
        .filter(row ->
            sought.severity().isEmpty() || row.rule().severity().word().equals(sought.severity()))
        .filter(row -> word.isEmpty() || said(row).contains(word))
        .skip((long) (asked.page() - 1) * size)
        .limit(size + 1L)
        .toList();
  }

  private static String said(FileCheck.Row row) {
    return String.join(
            " ", row.rule().code(), row.child(), row.element(), row.value(), row.sentence())
        .toLowerCase(Locale.ROOT);
  }
}
