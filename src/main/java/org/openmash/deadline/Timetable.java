package org.openmash.deadline;

import static org.openmash.kernel.HubClock.LONDON;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.hub.Setting;
import org.openmash.kernel.HubId;
import org.springframework.stereotype.Component;

/** Each hub's table of deadlines, and the one place that counts them: as in the hub that acts. */
@Component
public class Timetable {

  private static final LocalTime SCHOOL_BEGINS = LocalTime.of(9, 0);
  private static final LocalTime SCHOOL_ENDS = LocalTime.of(15, 30);

  private final PerHub<Map<String, Rule>> rules;
  private final WorkingDays workingDays;
  private final PerHub<HubHours> hubHours;

  Timetable(
      DeadlineSettings settings, WorkingDays workingDays, PerHub<HubHours> hubHours, Hubs hubs) {
    this.workingDays = workingDays;
    this.hubHours = hubHours;
    this.rules = new PerHub<>(hubs, hub -> read(settings, hub));
  }

  public Collection<Rule> rules() {
    return rules.here().values();
  }

  /**
   * The rule of that id.
   *
   * @throws IllegalArgumentException for an id not in the table: a defect of the caller
   */
  public Rule rule(String id) {
    return rule(id, rules.here());
  }

  /** As that hub has it. */
  Rule rule(String id, HubId hub) {
    return rule(id, rules.of(hub));
  }

  private static Rule rule(String id, Map<String, Rule> rules) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("no deadline rule is called " + id);
    }
    return rule;
  }

  /**
   * The last moment at which it is still in time; empty where the rule counts nothing. What is
   * counted in days may be done until the day's end.
   *
   * <p>Months run to the corresponding day of the later month, or to its last day where there is
   * none: 31 January and one month is 28 February (Dodds v Walker [1981] 1 WLR 1027, HL).
   */
  public Optional<Instant> due(Rule rule, Instant start) {
    return switch (rule.limit()) {
      case Limit.None() -> Optional.empty();
      case Limit.Within within -> Optional.of(due(within, start));
    };
  }

  private Instant due(Limit.Within limit, Instant start) {
    LocalDate day = start.atZone(LONDON).toLocalDate();
    int amount = limit.amount();
    return switch (limit.unit()) {
      case WORKING_DAYS -> endOf(workingDays.after(day, amount));
      case CALENDAR_DAYS -> endOf(day.plusDays(amount));
      case WEEKS -> endOf(day.plusWeeks(amount));
      case MONTHS -> endOf(day.plusMonths(amount));
      case MONTHS_TO_A_WORKING_DAY ->
          endOf(workingDays.after(day.plusMonths(amount).minusDays(1), 1));
      case CLOCK_HOURS -> start.plus(Duration.ofHours(amount));
      case HUB_HOURS ->
          limit.overrun()
              ? hubHours.here().afterWithOverrun(start, Duration.ofHours(amount))
              : hubHours.here().after(start, Duration.ofHours(amount));
      case SCHOOL_MORNINGS -> atSchool(SCHOOL_BEGINS, start, amount);
      case SCHOOL_AFTERNOONS -> atSchool(SCHOOL_ENDS, start, amount);
    };
  }

  /**
   * This hour of the school day that comes next, or of a later one. Terms are each school's own, so
   * a working day stands for a school day: never later than the school's.
   */
  private Instant atSchool(LocalTime hour, Instant start, int amount) {
    LocalDate day = workingDays.after(start.atZone(LONDON).toLocalDate().minusDays(1), 1);
    LocalDate next = start.isBefore(at(hour, day)) ? day : workingDays.after(day, 1);
    return at(hour, workingDays.after(next, amount - 1));
  }

  private static Instant at(LocalTime hour, LocalDate day) {
    return day.atTime(hour).atZone(LONDON).toInstant();
  }

  /** The day's last moment, as finely as the database keeps time. */
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant().minus(1, ChronoUnit.MICROS);
  }

  private static Map<String, Rule> read(DeadlineSettings settings, Hub hub) {
    Map<String, Rule> shipped =
        new RuleFile("deadlines.yaml")
            .read(
                new InputStreamReader(
                    Objects.requireNonNull(Timetable.class.getResourceAsStream("/deadlines.yaml")),
                    StandardCharsets.UTF_8));
    Path installations = settings.deadlines();
    Setting said =
        hub.setting(
            "deadlines",
            "openmash.deadlines",
            installations == null ? "" : installations.toString());
    Path file =
        said.text().isBlank() ? settings.data().resolve("deadlines.yaml") : Path.of(said.text());
    if (!said.text().isBlank() && !Files.isReadable(file)) {
      throw said.wrong("a file that can be read");
    }
    if (!Files.exists(file)) {
      return shipped;
    }
    try (Reader own = Files.newBufferedReader(file)) {
      return new RuleFile(file.toString()).change(shipped, own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
