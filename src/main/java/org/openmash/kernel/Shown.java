package org.openmash.kernel;

/**
 * A value that people read in another form than it is stored in. Its <code>toString</code> holds no
 * content where the value is personal, so that it cannot reach a log by accident.
 */
public interface Shown {

  /** As it is stored and compared. */
  String value();

  /** As people read it. */
  default String shown() {
    return value();
  }
}
