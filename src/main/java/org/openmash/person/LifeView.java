package org.openmash.person;

import java.util.List;
import org.openmash.chronology.Entry;

/**
 * What happened in somebody's life.
 *
 * @param events those that stand, oldest first
 * @param possible what may be recorded now
 * @param owed what is still owed for somebody whose life ended, soonest first
 * @param history what was recorded and taken back, oldest first
 */
public record LifeView(
    List<Lived> events, List<LifeEvent.Kind> possible, List<Owed> owed, List<Entry> history) {

  public LifeView {
    events = List.copyOf(events);
    possible = List.copyOf(possible);
    owed = List.copyOf(owed);
    history = List.copyOf(history);
  }
}
