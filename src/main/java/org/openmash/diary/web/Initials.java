package org.openmash.diary.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name as it may lie on a desk: the first letter of each word. */
public final class Initials {

  private Initials() {}

  public static String of(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toString(word.codePointAt(0)) + ".")
        .collect(Collectors.joining(" "));
  }
}
