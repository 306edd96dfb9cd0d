package org.openmash.triage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmash.referral.ReferredChild;

/**
 * Why a child of an earlier contact may be the same child, the strongest reason first. It is a
 * suggestion from what referrers wrote; whether it is the same child, a person says.
 */
public enum Likeness {
  /** A person said that both are the same person of the index. */
  KNOWN_RECORD,
  NHS_NUMBER,
  NAME_AND_BIRTH,
  /** An unborn baby's: the name it is reported under holds its mother's. */
  MOTHERS_NAME;

  /** What this child is found again by: equal keys, never a search. */
  static Map<Likeness, String> keysOf(ReferredChild child) {
    Map<Likeness, String> keys = new EnumMap<>(Likeness.class);
    if (child.nhsNumber() != null) {
      keys.put(NHS_NUMBER, child.nhsNumber().value());
    }
    if (child.born() != null) {
      keys.put(NAME_AND_BIRTH, tokens(child.name()) + " " + child.born());
    }
    if (child.unborn()) {
      keys.put(MOTHERS_NAME, tokens(child.name().replaceFirst("^Baby (\\d+ )?of ", "")));
    }
    return keys;
  }

  /** Without accents, marks and order: "O'Neill, Zoë" is "neill o zoe". */
  private static String tokens(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(token -> !token.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
