package org.openmash.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The codes a return knows, set by set, each with what it means. */
public final class CodeSets {

  private final Map<String, Map<String, String>> sets = new LinkedHashMap<>();

  private CodeSets() {}

  /**
   * From a table with the columns <code>code_set</code>, <code>code</code>, <code>meaning</code>.
   */
  public static CodeSets read(Class<?> owner, String name) {
    CodeSets all = new CodeSets();
    for (Map<String, String> row : DataTable.read(owner, name)) {
      all.sets
          .computeIfAbsent(row.getOrDefault("code_set", ""), set -> new LinkedHashMap<>())
          .put(row.getOrDefault("code", ""), row.getOrDefault("meaning", ""));
    }
    return all;
  }

  /** The codes of one set, in their order. */
  public Set<String> of(String set) {
    return meanings(set).keySet();
  }

  /** What the codes of one set mean. */
  public Map<String, String> meanings(String set) {
    Map<String, String> codes = sets.get(set);
    if (codes == null) {
      throw new IllegalArgumentException("There is no code set " + set);
    }
    return codes;
  }
}
