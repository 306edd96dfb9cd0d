package org.openmash.triage;

import static org.openmash.kernel.HubClock.LONDON;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmash.deadline.HubHours;
import org.openmash.hub.PerHub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;

/** How the hub's day goes, and what is handed over when it ends: for its managers. */
@Facade
public class Duty {

  private static final int FIRST_HOUR = 8;
  private static final Duration HOUR = Duration.ofHours(1);

  private final DutyStore store;
  private final InboxStore inbox;
  private final HandOver handOver;
  private final PerHub<HubHours> hours;
  private final Clock clock;

  Duty(DutyStore store, InboxStore inbox, HandOver handOver, PerHub<HubHours> hours, Clock clock) {
    this.store = store;
    this.inbox = inbox;
    this.handOver = handOver;
    this.hours = hours;
    this.clock = clock;
  }

  /** The figures of today. */
  public DutySheet sheet(Actor actor) {
    require(actor);
    Instant now = clock.instant();
    Instant midnight = midnight(now);
    List<DutySheet.Hour> today = today(midnight, now);
    boolean any = today.stream().anyMatch(hour -> hour.closed() > 0);
    double pace = any ? pace(midnight, now) : lastDaysPace(midnight);
    Map<Tray, Integer> counts = inbox.counts(actor.user());
    return new DutySheet(
        now,
        today,
        counts.getOrDefault(Tray.OPEN, 0) + counts.getOrDefault(Tray.CHECK, 0),
        counts.getOrDefault(Tray.WAITING, 0) + counts.getOrDefault(Tray.CHECK, 0),
        store.oldest().orElse(null),
        store.loads(now),
        Forecast.of(store.due(), pace, now, hours.here()),
        any,
        ahead(now));
  }

  /** What whoever is on call must know until the hub opens again; each is noted as printed. */
  public HandOverSheet handOver(Actor actor) {
    require(actor);
    return handOver.sheet(actor, clock.instant());
  }

  private List<DutySheet.Hour> today(Instant midnight, Instant now) {
    Map<Instant, Integer> arrived = store.byHour("received_at", midnight);
    Map<Instant, Integer> closed = store.byHour("closed_at", midnight);
    Instant eight =
        midnight.atZone(LONDON).toLocalDate().atTime(FIRST_HOUR, 0).atZone(LONDON).toInstant();
    Instant first =
        Stream.concat(arrived.keySet().stream(), closed.keySet().stream())
            .filter(hour -> hour.isBefore(eight))
            .min(Instant::compareTo)
            .orElse(eight);
    List<DutySheet.Hour> all = new ArrayList<>();
    for (Instant hour = first; !hour.isAfter(now); hour = hour.plus(HOUR)) {
      all.add(
          new DutySheet.Hour(hour, arrived.getOrDefault(hour, 0), closed.getOrDefault(hour, 0)));
    }
    return all;
  }

  /** Decided in an open hour between two moments. */
  private double pace(Instant from, Instant to) {
    long closed = store.closedSince(from).stream().filter(at -> !at.isAfter(to)).count();
    long open = 0;
    for (Instant quarter = from; quarter.isBefore(to); quarter = quarter.plusSeconds(900)) {
      open += hours.here().isOpen(quarter) ? 1 : 0;
    }
    return open == 0 ? closed : closed * 4.0 / open;
  }

  private double lastDaysPace(Instant midnight) {
    LocalDate today = midnight.atZone(LONDON).toLocalDate();
    for (int back = 1; back <= 7; back++) {
      Instant from = today.minusDays(back).atStartOfDay(LONDON).toInstant();
      double pace = pace(from, today.minusDays(back - 1L).atStartOfDay(LONDON).toInstant());
      if (pace > 0) {
        return pace;
      }
    }
    return 0;
  }

  /** The full hours until tonight, and the ends of the next five days. */
  private static List<Instant> ahead(Instant now) {
    List<Instant> moments = new ArrayList<>();
    LocalDate day = now.atZone(LONDON).toLocalDate();
    Instant tonight = end(day);
    for (Instant hour = now.truncatedTo(ChronoUnit.HOURS).plus(HOUR);
        hour.isBefore(tonight) && hour.atZone(LONDON).getHour() <= 20;
        hour = hour.plus(Duration.ofHours(2))) {
      moments.add(hour);
    }
    for (int days = 0; days <= 5; days++) {
      moments.add(end(day.plusDays(days)));
    }
    return moments;
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(LONDON).toInstant().minus(1, ChronoUnit.MICROS);
  }

  private static Instant midnight(Instant now) {
    return now.atZone(LONDON).toLocalDate().atStartOfDay(LONDON).toInstant();
  }

  private static void require(Actor actor) {
    if (!actor.hasAny(Role.HUB_MANAGER)) {
      throw new UnknownId();
    }
  }
}
