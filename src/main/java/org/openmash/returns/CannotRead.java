package org.openmash.returns;

/** A file cannot be read as a return, or not to its end; the message says why, to people. */
public class CannotRead extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CannotRead(String why) {
    super(why);
  }

  public CannotRead(String why, Place place) {
    super(place.line() == 0 ? why : "%s (%s)".formatted(why, place));
  }
}
