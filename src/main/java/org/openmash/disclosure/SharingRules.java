package org.openmash.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.agreement.Sector;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Each hub's own rules of sharing: the duties in law with the day from which they hold here, and
 * what the program's own sharing rests upon.
 */
@Component
public class SharingRules {

  private static final String FILE = "sharing.yaml";

  private final PerHub<Read> read;

  /** What the file says. */
  record Read(String version, List<Duty> duties, Map<Origin, Shared> byItself) {}

  /** What something shared is, and what it rests upon. */
  record Shared(Set<DataKind> kinds, Set<LawfulBasis> bases) {}

  /**
   * A duty to share.
   *
   * @param from the first day it holds here; null while it holds nowhere
   * @param basis what a disclosure under it rests upon, which nothing can before that day
   * @param sectors whom it binds, and towards whom
   */
  public record Duty(
      String id,
      Hub.Said name,
      Hub.Said says,
      @Nullable LocalDate from,
      LawfulBasis basis,
      Set<Sector> sectors) {

    boolean holds(LocalDate day) {
      return from != null && !day.isBefore(from);
    }
  }

  SharingRules(
      @Value("${openmash.sharing:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.read =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("sharing", "openmash.sharing", all)
                    .read(data, FILE, SharingFile::read));
  }

  /** The duties that hold here on a day. */
  public List<Duty> holding(LocalDate day) {
    return read.here().duties().stream().filter(duty -> duty.holds(day)).toList();
  }

  /** The duty towards an agency of this sector; somebody of no sector is owed none. */
  Optional<Duty> towards(@Nullable Sector sector, LocalDate day) {
    return holding(day).stream()
        .filter(duty -> sector != null && duty.sectors().contains(sector))
        .findFirst();
  }

  /** What only a duty that does not hold yet would allow. */
  Set<LawfulBasis> notYet(LocalDate day) {
    return read.here().duties().stream()
        .filter(duty -> !duty.holds(day))
        .map(Duty::basis)
        .collect(Collectors.toUnmodifiableSet());
  }

  Shared byItself(Origin origin) {
    Shared shared = read.here().byItself().get(origin);
    if (shared == null) {
      throw new IllegalStateException("the rules of sharing say nothing of " + origin);
    }
    return shared;
  }
}
