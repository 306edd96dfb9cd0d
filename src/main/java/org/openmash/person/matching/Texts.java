package org.openmash.person.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many short texts in one array of bytes: the ids of a file's rows. */
final class Texts {

  private byte[] bytes = new byte[1 << 12];
  private int[] start = new int[1 << 8];
  private int size;

  int add(String text) {
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    if (size + 1 == start.length) {
      start = Arrays.copyOf(start, size + (size >> 1) + 2);
    }
    int from = start[size];
    if (from + more.length > bytes.length) {
      bytes =
          Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), from + more.length));
    }
    System.arraycopy(more, 0, bytes, from, more.length);
    start[size + 1] = from + more.length;
    return size++;
  }

  String get(int i) {
    return new String(bytes, start[i], start[i + 1] - start[i], StandardCharsets.UTF_8);
  }

  int size() {
    return size;
  }
}
