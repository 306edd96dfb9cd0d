package org.openmash.returns.ssda903;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.ssda903.CareChild.Change;
import org.openmash.returns.ssda903.CareChild.Period;

/** The episodes of a child in their order; worked out once, since so many rules ask. */
final class Timeline {

  private final List<CareEpisode> episodes;
  private @Nullable List<CareEpisode> inOrder;
  private @Nullable List<Change> changes;
  private @Nullable List<Period> periods;

  Timeline(List<CareEpisode> episodes) {
    this.episodes = episodes;
  }

  /** Those that say when they began. */
  List<CareEpisode> inOrder() {
    List<CareEpisode> known = inOrder;
    if (known == null) {
      known = new ArrayList<>();
      for (CareEpisode episode : episodes) {
        if (episode.decom().isPresent()) {
          known.add(episode);
        }
      }
      known.sort(Comparator.comparing(episode -> episode.decom().value()));
      inOrder = known;
    }
    return known;
  }

  List<Change> changes() {
    List<Change> known = changes;
    if (known == null) {
      known = new ArrayList<>();
      List<CareEpisode> all = inOrder();
      for (int i = 1; i < all.size(); i++) {
        known.add(new Change(all.get(i - 1), all.get(i), i > 1 ? all.get(i - 2) : null));
      }
      changes = known;
    }
    return known;
  }

  List<Period> periods() {
    List<Period> known = periods;
    if (known == null) {
      known = periods(inOrder());
      periods = known;
    }
    return known;
  }

  /** Of some episodes in order. */
  static List<Period> periods(List<CareEpisode> inOrder) {
    List<Period> periods = new ArrayList<>();
    List<CareEpisode> current = new ArrayList<>();
    for (CareEpisode episode : inOrder) {
      if (!current.isEmpty() && isGap(current.getLast(), episode)) {
        periods.add(new Period(List.copyOf(current)));
        current.clear();
      }
      current.add(episode);
    }
    if (!current.isEmpty()) {
      periods.add(new Period(List.copyOf(current)));
    }
    return periods;
  }

  private static boolean isGap(CareEpisode before, CareEpisode after) {
    return before.dec().is(day -> after.decom().value().isAfter(day));
  }
}
