package org.openmash.document;

/** What a look at the bytes said. */
sealed interface Inspected {

  /**
   * Fit to be kept.
   *
   * @param bytes what is kept: for images not what was handed in
   */
  record Fit(String title, FileKind kind, byte[] bytes) implements Inspected {}

  /** Not fit, and why. */
  record Unfit(Keeping.NotTaken why) implements Inspected {
    static Unfit because(String reason, Object... arguments) {
      return new Unfit(Keeping.NotTaken.because(reason, arguments));
    }
  }
}
