package org.openmash.person.matching;

import java.util.List;
import java.util.Locale;

/**
 * One part of a waterfall: what was compared, how far it agrees and what that is worth.
 *
 * @param tenths of a bit: ten of them double the odds
 * @param commonness how common the value is that agrees
 */
public record Evidence(Field field, Level level, Commonness commonness, int tenths) {

  /** How much a shared value says. */
  public enum Commonness {
    NOT_SAID(""),
    RARE("rare"),
    USUAL(""),
    COMMON("common");

    private final String words;

    Commonness(String words) {
      this.words = words;
    }

    static Commonness of(double frequency) {
      return frequency <= 0
          ? NOT_SAID
          : frequency < 0.0002 ? RARE : frequency < 0.003 ? USUAL : COMMON;
    }
  }

  /** The message key that puts it in words: it takes what {@link #keys} say, and the worth. */
  public String key() {
    String pattern = commonness.words.isEmpty() ? "plain" : commonness.words;
    return switch (field) {
      case START, HOUSEHOLD, LEFT_OVER -> "person.why.whole";
      default -> "person.why." + pattern;
    };
  }

  /** The message keys of what the pattern takes, before its {@link #worth}. */
  public List<String> keys() {
    return List.of("person.why.field." + field.name(), "person.why.level." + level.name());
  }

  /** In bits, with its sign. */
  public String worth() {
    return signed(tenths);
  }

  /** In plain words: "surname the same, rare: +7.2". */
  public String words() {
    return "%s: %s".formatted(reason(), signed(tenths));
  }

  /** Why, without the number. */
  public String reason() {
    return switch (field) {
      case START -> "among all who are known";
      case HOUSEHOLD -> "could be somebody of the same family";
      case LEFT_OVER -> "nearly everybody else has found theirs";
      default -> {
        String rarity = commonness.words.isEmpty() ? "" : ", " + commonness.words;
        yield field.words() + " " + level.words() + rarity;
      }
    };
  }

  static String signed(int tenths) {
    return String.format(Locale.ROOT, "%+.1f", tenths / 10.0);
  }
}
