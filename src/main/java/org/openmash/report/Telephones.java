package org.openmash.report;

import java.time.Instant;
import java.util.List;
import org.openmash.deadline.HubHours;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.springframework.stereotype.Component;

/** Each hub's numbers and hours, for whoever has not said yet where a child lives. */
@Component
public class Telephones {

  private static final Hub.Said NOWHERE = new Hub.Said("", "");

  private final ReportSettings settings;
  private final Hubs hubs;
  private final PerHub<HubHours> hours;

  Telephones(ReportSettings settings, Hubs hubs, PerHub<HubHours> hours) {
    this.settings = settings;
    this.hubs = hubs;
    this.hours = hours;
  }

  /** One where there is one hub, else one for each. */
  public List<Telephone> at(Instant now) {
    return hubs.all().stream()
        .map(hub ->
            new Telephone(
                hubs.several() ? hub.area() : NOWHERE,
                hub.setting("phone", "openmash.public.phone", settings.phone()).text(),
                hub.setting("out-of-hours", "openmash.public.out-of-hours", settings.outOfHours())
                    .text(),
                hours.of(hub.id()).isOpen(now),
                hours.of(hub.id()).nextOpen(now)))
        .toList();
  }
}
