package org.openmash.agency;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is searched: small letters and digits, one space, no accents, no leading "the". */
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’`]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^the ", "");
  }
}
