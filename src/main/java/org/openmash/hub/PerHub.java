package org.openmash.hub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openmash.kernel.HubId;

/**
 * Something each hub has of its own: its hours, its colours, its thresholds. Read for every hub of
 * the settings when it is made, so that a mistake in any of them ends the start.
 *
 * @param <T> what it is
 */
public final class PerHub<T> {

  private final Hubs hubs;
  private final Function<Hub, T> reading;
  // By all a hub says, not by its word alone.
  private final Map<Hub, T> read = new ConcurrentHashMap<>();

  public PerHub(Hubs hubs, Function<Hub, T> reading) {
    this.hubs = hubs;
    this.reading = reading;
    hubs.all().forEach(this::of);
  }

  /** That hub's. */
  public T of(HubId hub) {
    return of(hubs.of(hub));
  }

  /** That of the hub whose words hold just now. */
  public T here() {
    return of(hubs.here());
  }

  private T of(Hub hub) {
    return read.computeIfAbsent(hub, reading);
  }
}
