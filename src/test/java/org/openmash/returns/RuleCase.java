package org.openmash.returns;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A clean return with few things changed, and the codes of everything that is then found.
 *
 * @param edits in the words of the return's own test files
 */
public record RuleCase(
    String code, boolean firing, int year, List<String> edits, Set<String> also) {

  /** Changed so, the rule speaks and no other does. */
  public static RuleCase fires(String code, String... edits) {
    return new RuleCase(code, true, 2026, List.of(edits), Set.of());
  }

  /** Changed so, the rule nearly speaks; it does not, nor does another. */
  public static RuleCase spares(String code, String... edits) {
    return new RuleCase(code, false, 2026, List.of(edits), Set.of());
  }

  /** Others speak too. */
  public RuleCase also(String... codes) {
    return new RuleCase(code, firing, year, edits, Set.of(codes));
  }

  /** In the return of another year. */
  public RuleCase in(int ending) {
    return new RuleCase(code, firing, ending, edits, also);
  }

  /** Everything that is found. */
  public Set<String> expected() {
    Set<String> codes = new TreeSet<>(also);
    if (firing) {
      codes.add(code);
    }
    return codes;
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(code, firing ? "fires" : "spares", String.join("; ", edits));
  }
}
