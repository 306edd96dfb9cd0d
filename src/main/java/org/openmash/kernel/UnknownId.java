package org.openmash.kernel;

/** No such thing, or nothing you may see: the two are never told apart. Shown as "not found". */
public class UnknownId extends RuntimeException {

  public UnknownId() {
    super("no such thing, or not for this actor", null, false, false);
  }
}
