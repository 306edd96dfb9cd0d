package org.openmash.person.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What each degree of agreement is worth (Fellegi and Sunter 1969): how often it is seen between
 * two records of one person, of two strangers, of two people of one family. Read from a table that
 * was learnt on made-up people.
 */
final class Model {

  private static final Level[] LEVELS = Level.values();
  private static final double[] LOGARITHMS = new double[257];

  static {
    for (int i = 0; i <= 256; i++) {
      LOGARITHMS[i] = Math.log(1 + i / 256.0) / Math.log(2) * 10;
    }
  }

  /** The one model for every set; made after the table it needs. */
  static final Model SHIPPED = read("/person/model.txt");

  private final double[][] same = new double[Field.COUNT][Level.COUNT];
  private final double[][] strangers = new double[Field.COUNT][Level.COUNT];
  private final int[][] relatives = new int[Field.COUNT][Level.COUNT];

  static Model read(String resource) {
    Model model = new Model();
    try (InputStream in = Objects.requireNonNull(Model.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(model::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }

  private void take(String line) {
    String[] words = line.strip().split("\\s+");
    int field = Field.valueOf(words[0]).ordinal();
    int level = Level.valueOf(words[1]).ordinal();
    same[field][level] = Double.parseDouble(words[2]);
    strangers[field][level] = Double.parseDouble(words[3]);
    relatives[field][level] = tenths(same[field][level] / Double.parseDouble(words[4]));
  }

  boolean knows(Field field, Level level) {
    return same[field.ordinal()][level.ordinal()] > 0;
  }

  /**
   * In tenths of a bit.
   *
   * @param frequency how common the value is; zero where that does not matter
   */
  int againstStrangers(Field field, Level level, double frequency) {
    double m = same[field.ordinal()][level.ordinal()];
    return m == 0 ? 0 : tenths(m / (strangers[field.ordinal()][level.ordinal()] + frequency));
  }

  /** The most that any agreement on a value so common can be worth. */
  int most(Field field, double frequency) {
    int most = 0;
    for (Level level : LEVELS) {
      most = Math.max(most, againstStrangers(field, level, frequency));
    }
    return most;
  }

  int againstRelatives(Field field, Level level) {
    return relatives[field.ordinal()][level.ordinal()];
  }

  /** Ten times the binary logarithm, from a table: it is asked for millions of times. */
  static int tenths(double ratio) {
    long bits = Double.doubleToRawLongBits(ratio);
    int exponent = (int) (bits >>> 52) - 1023;
    double rest = LOGARITHMS[(int) (bits >>> 44) & 255];
    return (int) Math.floor(exponent * 10 + rest + 0.5);
  }
}
