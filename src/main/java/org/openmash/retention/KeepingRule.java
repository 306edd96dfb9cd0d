package org.openmash.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.hub.Hub;

/**
 * How long one sort of record is kept.
 *
 * @param of what it applies to
 * @param died instead, counted from the death of a child who died before 18; null where that makes
 *     no difference
 * @param confirmed which council confirmed it and when; null while none did
 */
public record KeepingRule(
    String id,
    Hub.Said name,
    Set<Mark> of,
    Period keep,
    Trigger from,
    @Nullable Period died,
    String source,
    @Nullable String confirmed) {

  private static final int CHILDHOOD = 18;

  public KeepingRule {
    of = Set.copyOf(of);
  }

  /** When what this is about need not be kept any longer; empty where it does not apply. */
  Optional<Due> of(KeptFile file) {
    if (file.marks().stream().noneMatch(of::contains)) {
      return Optional.empty();
    }
    LocalDate death = file.day(Trigger.DEATH).orElse(null);
    if (died != null && death != null && inChildhood(file, death)) {
      return Optional.of(new Due(id, Trigger.DEATH, death, death.plus(died)));
    }
    return Optional.of(
        file.day(from)
            .map(day -> new Due(id, from, day, day.plus(keep)))
            .orElseGet(
                () -> new Due(id, Trigger.CLOSING, file.closed(), file.closed().plus(keep))));
  }

  private static boolean inChildhood(KeptFile file, LocalDate death) {
    return file.day(Trigger.BIRTH)
        .map(born -> death.isBefore(born.plusYears(CHILDHOOD)))
        .orElse(false);
  }

  /** Whether anything in the program sets it off. */
  public boolean inUse() {
    return of.stream().anyMatch(Mark::known);
  }
}
