package org.openmash.returns.cin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Place;

/** An element that was read; kept for as long as one child is. */
final class Element {

  private static final int LONGEST = 2_000;

  private final String name;
  private final Place place;
  private final List<Element> within = new ArrayList<>();
  private @Nullable StringBuilder text;
  private boolean tooLong;

  Element(String name, Place place) {
    this.name = name;
    this.place = place;
  }

  String name() {
    return name;
  }

  Place place() {
    return place;
  }

  void add(Element child) {
    within.add(child);
  }

  void write(char[] characters, int from, int length) {
    StringBuilder all = text == null ? new StringBuilder() : text;
    int room = Math.min(length, LONGEST - all.length());
    tooLong |= room < length;
    all.append(characters, from, room);
    text = all;
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** Without the blanks around it. */
  String text() {
    return text == null ? "" : text.toString().strip();
  }

  List<Element> all(String child) {
    return within.stream().filter(each -> each.name.equals(child)).toList();
  }

  @Nullable Element first(String child) {
    for (Element each : within) {
      if (each.name.equals(child)) {
        return each;
      }
    }
    return null;
  }
}
