package org.openmash.person.matching;

import java.util.Arrays;

/** A list of integers that is filled again and again. */
final class Numbers {

  private int[] values = new int[8];
  private int size;

  int size() {
    return size;
  }

  int get(int i) {
    return values[i];
  }

  void clear() {
    size = 0;
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void addNew(int value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return;
      }
    }
    add(value);
  }

  void addAll(int[] from, int start, int end) {
    int more = end - start;
    if (size + more > values.length) {
      values = Arrays.copyOf(values, Math.max(values.length * 2, size + more));
    }
    System.arraycopy(from, start, values, size, more);
    size += more;
  }

  /** In order, each once. */
  void sortOnce() {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
