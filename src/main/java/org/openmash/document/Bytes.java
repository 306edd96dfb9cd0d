package org.openmash.document;

/** Looking for one run of bytes in another. */
final class Bytes {

  private Bytes() {}

  static boolean startWith(byte[] bytes, byte[] start) {
    return indexOf(bytes, start, 0, start.length) == 0;
  }

  /** Where it first stands between the two places, or -1. */
  static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
    int last = Math.min(to, bytes.length) - wanted.length;
    for (int i = Math.max(from, 0); i <= last; i++) {
      int j = 0;
      while (j < wanted.length && bytes[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  static int count(byte[] bytes, byte[] wanted) {
    int count = 0;
    for (int at = indexOf(bytes, wanted, 0, bytes.length);
        at >= 0;
        at = indexOf(bytes, wanted, at + 1, bytes.length)) {
      count++;
    }
    return count;
  }
}
