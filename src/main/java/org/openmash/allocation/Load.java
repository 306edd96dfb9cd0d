package org.openmash.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.openmash.workforce.Worker;

/**
 * What somebody has, and what there is room for, in hundredths of a child.
 *
 * @param children whose named worker they are
 * @param beside whose co-worker they are
 * @param weight of all of them, each by its kind
 * @param limit by their hours and their first year; nought for whoever is away or gone
 */
public record Load(Worker worker, int children, int beside, int weight, int limit) {

  private static final int WHOLE = 100;

  public boolean isAbove() {
    return weight > limit;
  }

  /** Whether another child of this weight is too much. */
  public boolean isTooMuch(int more) {
    return weight + more > limit;
  }

  /** Room that is left, in hundredths of a child; below nought where there is none. */
  public int room() {
    return limit - weight;
  }

  /** What they have as a share of what there is room for, in per cent; a thousand without room. */
  public int percent() {
    return limit == 0 ? (weight == 0 ? 0 : WHOLE * 10) : weight * WHOLE / limit;
  }

  /**
   * What a team has and has room for, in hundredths of a child.
   *
   * @param team null for those in none
   * @param limit of those who stay, where somebody is thought away
   */
  public record Team(@Nullable TeamId team, List<Load> loads, int weight, int limit) {

    /**
     * By team, the fullest first.
     *
     * @param without who is thought away; the children they have stay with the team
     */
    public static List<Team> of(List<Load> all, Set<UserId> without) {
      Map<String, List<Load>> byTeam = new LinkedHashMap<>();
      all.forEach(load ->
          byTeam
              .computeIfAbsent(String.valueOf(load.worker().team()), any -> new ArrayList<>())
              .add(load));
      return byTeam.values().stream()
          .map(loads -> team(loads, without))
          .sorted(Comparator.comparing((Team each) -> -each.percent()))
          .toList();
    }

    private static Team team(List<Load> loads, Set<UserId> without) {
      return new Team(
          loads.getFirst().worker().team(),
          loads,
          loads.stream().mapToInt(Load::weight).sum(),
          loads.stream()
              .filter(load -> !without.contains(load.worker().user()))
              .mapToInt(Load::limit)
              .sum());
    }

    /** Children whose named worker is of the team. */
    public int children() {
      return loads.stream().mapToInt(Load::children).sum();
    }

    /** What it has as a share of what there is room for, in per cent. */
    public int percent() {
      return limit == 0 ? (weight == 0 ? 0 : WHOLE * 10) : weight * WHOLE / limit;
    }
  }
}
