package org.openmash.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The name somebody's computer gave a file, made fit to be shown. */
record FileName(String title, String extension) {

  private static final int LONGEST = 100;

  /** Empty where the name tries to lead somewhere else. */
  static Optional<FileName> read(String given) {
    String plain = Normalizer.normalize(given, Normalizer.Form.NFC);
    if (plain.matches("(?s).*(^|[/\\\\])\\.\\.([/\\\\].*|$)") || plain.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    // Some browsers send the whole path; only its last part is the name.
    String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
    // Letters that turn the reading direction have made "gpj.exe" look like "exe.jpg".
    String shown =
        last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
            .replaceAll("(?U)\\s+", " ")
            .strip();
    int dot = shown.lastIndexOf('.');
    String extension = dot < 0 ? "" : shown.substring(dot + 1).toLowerCase(Locale.ROOT);
    return shown.isEmpty() || extension.length() > 8
        ? Optional.empty()
        : Optional.of(new FileName(shorter(shown, extension), extension));
  }

  private static String shorter(String name, String extension) {
    int points = name.codePointCount(0, name.length());
    if (points <= LONGEST) {
      return name;
    }
    int keep = name.offsetByCodePoints(0, LONGEST - extension.length() - 2);
    return name.substring(0, keep) + "…." + extension;
  }

  @Override
  public String toString() {
    return "FileName[" + extension + "]";
  }
}
