package org.openmash.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openmash.audit.Act;
import org.openmash.deadline.HubHours;
import org.openmash.hub.PerHub;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Component;

/** Picks what cannot wait until the morning: in danger, of the first colour, or due before then. */
@Component
class HandOver {

  private final DutyStore store;
  private final InboxStore inbox;
  private final InboxReader reader;
  private final Gate gate;
  private final PerHub<HubHours> hours;

  HandOver(
      DutyStore store, InboxStore inbox, InboxReader reader, Gate gate, PerHub<HubHours> hours) {
    this.store = store;
    this.inbox = inbox;
    this.reader = reader;
    this.gate = gate;
    this.hours = hours;
  }

  HandOverSheet sheet(Actor actor, Instant now) {
    Instant opens = opensAgain(now);
    List<InboxLine> lines = reader.lines(actor, store.overnight(opens));
    List<ReferralId> ids = lines.stream().map(line -> line.contact().referral()).toList();
    ids.forEach(id -> gate.changed(actor, Act.PRINTED, id));
    Map<ReferralId, String> reasons = store.reasons(ids);
    Map<Tray, Integer> counts = inbox.counts(actor.user());
    int open = counts.getOrDefault(Tray.OPEN, 0) + counts.getOrDefault(Tray.CHECK, 0);
    return new HandOverSheet(
        now,
        opens,
        lines.stream()
            .map(line ->
                new HandOverSheet.Item(line, reasons.getOrDefault(line.contact().referral(), "")))
            .toList(),
        open - lines.size());
  }

  /** After it has closed, today or whenever that is; a hub that never closes: tomorrow. */
  private Instant opensAgain(Instant now) {
    HubHours open = hours.here();
    Instant closed = now;
    while (open.isOpen(closed) && closed.isBefore(now.plus(Duration.ofDays(1)))) {
      closed = closed.plus(Duration.ofMinutes(15));
    }
    return open.nextOpen(closed);
  }
}
