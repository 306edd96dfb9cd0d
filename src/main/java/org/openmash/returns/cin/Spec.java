package org.openmash.returns.cin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CensusYear;

/** What the specification says of one element, and of those within it. */
final class Spec {

  private final String name;
  private final @Nullable Spec parent;
  private final int order;
  private final Map<String, String> row;
  private final ItemType type;
  private final boolean repeats;
  private final boolean required;
  private final int since;
  private final Map<String, Spec> within = new LinkedHashMap<>();

  Spec(String name, @Nullable Spec parent, Map<String, String> row) {
    this.name = name;
    this.parent = parent;
    this.row = row;
    this.type = ItemType.named(of("type"));
    this.repeats = of("max").equals("n");
    this.required = !of("min").equals("0");
    this.since = of("since").isEmpty() ? 0 : Integer.parseInt(of("since"));
    this.order = parent == null ? 0 : parent.within.size();
    if (parent != null) {
      parent.within.put(name, this);
    }
  }

  private String of(String column) {
    return row.getOrDefault(column, "");
  }

  String name() {
    return name;
  }

  @Nullable Spec parent() {
    return parent;
  }

  /** Its place among its siblings. */
  int order() {
    return order;
  }

  ItemType type() {
    return type;
  }

  boolean isGroup() {
    return type == ItemType.GROUP;
  }

  String codeSet() {
    return of("code_set");
  }

  boolean mayRepeat() {
    return repeats;
  }

  boolean isRequired() {
    return required;
  }

  /** The rule that says so when it is missing; then the structure need not. */
  boolean hasRuleWhenMissing() {
    return !of("missing_is").isEmpty();
  }

  /** The rule that says so when its text is none of its sort; then the structure need not. */
  boolean hasRuleWhenWrong() {
    return !of("wrong_is").isEmpty();
  }

  boolean isIn(CensusYear year) {
    return since <= year.ends();
  }

  String since() {
    return new CensusYear(since).toString();
  }

  @Nullable Spec within(String child) {
    return within.get(child);
  }

  /** What may stand in it, in order. */
  Collection<Spec> within() {
    return within.values();
  }

  @Override
  public String toString() {
    return name;
  }
}
