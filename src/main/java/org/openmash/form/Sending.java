package org.openmash.form;

/** What became of pressing the last button. */
public sealed interface Sending {

  /** Sent, now or by an earlier press: the path of the one confirmation. */
  record Sent(String result) implements Sending {}

  /** Something is still missing or wrong; nothing was done. */
  record NotReady() implements Sending {}
}
