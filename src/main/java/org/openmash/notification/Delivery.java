package org.openmash.notification;

/** The way out: a true outside edge, one adapter for each kind of outside. */
interface Delivery {

  Result deliver(Mail mail);

  /** What the outside said. */
  sealed interface Result {

    /** Taken over by the recipient's side. */
    record Delivered() implements Result {}

    /** Not now. */
    record NotNow(String why) implements Result {}

    /** Never, to this address. */
    record Never(String why) implements Result {}
  }
}
