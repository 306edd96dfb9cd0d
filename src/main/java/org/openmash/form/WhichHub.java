package org.openmash.form;

import java.util.Optional;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;

/**
 * Which of several hubs it is for, asked of whoever works for none of them, in the words of each
 * hub's own area. A journey that asks it has a page called <code>hub</code>.
 */
@Form("journey.hub")
public record WhichHub(@ChoicesFrom("hubs") Choice hub) {

  /** The word of its page in every journey. */
  public static final String PAGE = "hub";

  /** The hub these answers name, if it is one. */
  public static Optional<Hub> in(Answers all, Hubs hubs) {
    return hubs.find(all.text(PAGE + ".hub"));
  }
}
