package org.openmash.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The area's threshold document: what its levels of need are called and what speaks for each.
 * Guidance beside judgement, published by the safeguarding partners (Working Together 2023, chapter
 * 2).
 */
public final class Thresholds {

  private final String version;
  private final LocalDate validFrom;
  private final List<Level> levels;
  private final List<Indicator> indicators;

  Thresholds(String version, LocalDate validFrom, List<Level> levels, List<Indicator> indicators) {
    this.version = version;
    this.validFrom = validFrom;
    this.levels = List.copyOf(levels);
    this.indicators = List.copyOf(indicators);
  }

  /** Kept with every proposal and decision made by it. */
  public String version() {
    return version;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** Lowest first. */
  public List<Level> levels() {
    return levels;
  }

  /** As the document orders them. */
  public List<Indicator> indicators() {
    return indicators;
  }

  /** The level stored as this value, while the document knows it. */
  public Optional<Level> level(String value) {
    return levels.stream().filter(level -> level.value().equals(value)).findFirst();
  }

  /** The indicator of this id, while the document knows it. */
  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /** Those of these ids that the document knows, in its order. */
  public List<Indicator> indicators(Collection<String> ids) {
    return indicators.stream().filter(indicator -> ids.contains(indicator.id())).toList();
  }
}
