package org.openmash.person.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a comparison found, field by field, while it goes on; reused from pair to pair. */
final class Tally {

  private static final Field[] FIELDS = Field.values();

  private final Level[] levels = new Level[Field.COUNT];
  private final double[] frequencies = new double[Field.COUNT];
  private final int[] strangers = new int[Field.COUNT];
  private final int[] relatives = new int[Field.COUNT];

  void clear() {
    Arrays.fill(levels, Level.UNKNOWN);
    Arrays.fill(frequencies, 0);
    Arrays.fill(strangers, 0);
    Arrays.fill(relatives, 0);
  }

  void set(Field field, Level level, double frequency, Model model) {
    int i = field.ordinal();
    levels[i] = level;
    frequencies[i] = frequency;
    strangers[i] = model.againstStrangers(field, level, frequency);
    relatives[i] = model.againstRelatives(field, level);
  }

  Level level(Field field) {
    return levels[field.ordinal()];
  }

  /** What agreement here is worth against the thought of two strangers. */
  int againstStrangers(Field field) {
    return strangers[field.ordinal()];
  }

  void weigh(Field field, int tenths) {
    strangers[field.ordinal()] = tenths;
  }

  void weighRelatives(Field field, int tenths) {
    relatives[field.ordinal()] = tenths;
  }

  int againstRelatives(Field field) {
    return relatives[field.ordinal()];
  }

  int sumAgainstStrangers() {
    return sum(strangers);
  }

  int sumAgainstRelatives() {
    return sum(relatives);
  }

  private static int sum(int[] weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    return sum;
  }

  Waterfall waterfall() {
    List<Evidence> parts = new ArrayList<>();
    for (Field field : FIELDS) {
      int i = field.ordinal();
      if (strangers[i] != 0 || levels[i] != Level.UNKNOWN) {
        Evidence.Commonness commonness = Evidence.Commonness.of(frequencies[i]);
        parts.add(new Evidence(field, levels[i], commonness, strangers[i]));
      }
    }
    return new Waterfall(parts);
  }
}
