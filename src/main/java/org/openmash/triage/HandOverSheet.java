package org.openmash.triage;

import java.time.Instant;
import java.util.List;

/**
 * What whoever is on call must know until the hub opens again.
 *
 * @param opens when that is
 * @param others how many more are open and can wait
 */
public record HandOverSheet(Instant made, Instant opens, List<Item> items, int others) {

  /**
   * One contact.
   *
   * @param reason why it has its colour; empty while nobody has rated it
   */
  public record Item(InboxLine line, String reason) {}
}
