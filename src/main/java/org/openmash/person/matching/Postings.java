package org.openmash.person.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which slots have a key: packed lists, four bytes an entry, and beside them the few that came
 * since they were packed. Keys whose hashes meet share a list, which costs a look and no more.
 */
final class Postings {

  private static final int SMALLEST = 1 << 10;
  private static final int PEOPLE_TO_BUCKETS = 6;

  private final int[] start;
  private final int[] slots;
  private final Map<Integer, Numbers> since = new HashMap<>();
  private int added;

  private Postings(int[] start, int[] slots) {
    this.start = start;
    this.slots = slots;
  }

  static Postings none() {
    return new Postings(new int[SMALLEST + 1], new int[0]);
  }

  /** Packs the keys of everybody: once to count, once to fill. */
  static Postings of(Cells cells, int from, Lexicon lexicon) {
    int buckets = SMALLEST;
    while (buckets < (long) (cells.size() - from) * PEOPLE_TO_BUCKETS && buckets < 1 << 26) {
      buckets <<= 1;
    }
    int[] start = new int[buckets + 1];
    Keys keys = new Keys(lexicon);
    for (int slot = from; slot < cells.size(); slot++) {
      if (cells.isAlive(slot)) {
        keys.of(cells.page(slot), cells.from(slot));
        for (int i = 0; i < keys.size(); i++) {
          start[(keys.hash(i) & buckets - 1) + 1]++;
        }
      }
    }
    for (int i = 1; i <= buckets; i++) {
      start[i] = Math.addExact(start[i], start[i - 1]);
    }
    return filled(start, cells, from, keys);
  }

  private static Postings filled(int[] start, Cells cells, int from, Keys keys) {
    int buckets = start.length - 1;
    int[] slots = new int[start[buckets]];
    for (int slot = cells.size() - 1; slot >= from; slot--) {
      if (cells.isAlive(slot)) {
        keys.of(cells.page(slot), cells.from(slot));
        for (int i = 0; i < keys.size(); i++) {
          // Filled from its end, a list's end becomes its start.
          slots[--start[(keys.hash(i) & buckets - 1) + 1]] = slot;
        }
      }
    }
    System.arraycopy(start, 1, start, 0, buckets);
    start[buckets] = slots.length;
    return new Postings(start, slots);
  }

  void add(int hash, int slot) {
    since.computeIfAbsent(bucket(hash), any -> new Numbers()).add(slot);
    added++;
  }

  private int bucket(int hash) {
    return hash & start.length - 2;
  }

  int length(int hash) {
    int bucket = bucket(hash);
    Numbers more = since.isEmpty() ? null : since.get(bucket);
    return start[bucket + 1] - start[bucket] + (more == null ? 0 : more.size());
  }

  void copyTo(Numbers into, int hash) {
    copyTo(into, hash, -1);
  }

  /** Those in slots behind one: each list is in their order. */
  void copyTo(Numbers into, int hash, int after) {
    int bucket = bucket(hash);
    into.addAll(slots, firstAfter(start[bucket], start[bucket + 1], after), start[bucket + 1]);
    Numbers more = since.isEmpty() ? null : since.get(bucket);
    if (more != null) {
      for (int i = 0; i < more.size(); i++) {
        if (more.get(i) > after) {
          into.add(more.get(i));
        }
      }
    }
  }

  int lengthAfter(int hash, int after) {
    int bucket = bucket(hash);
    Numbers more = since.isEmpty() ? null : since.get(bucket);
    return start[bucket + 1]
        - firstAfter(start[bucket], start[bucket + 1], after)
        + (more == null ? 0 : more.size());
  }

  private int firstAfter(int from, int to, int after) {
    int low = from;
    int high = after < 0 ? from : to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (slots[middle] <= after) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** So many came since that packing anew is worth its time. */
  boolean isRagged() {
    return added > 200_000 + slots.length / 8;
  }

  long memory() {
    return start.length * 4L + slots.length * 4L + added * 40L;
  }

  int entries() {
    return slots.length + added;
  }

  @Override
  public String toString() {
    return "Postings" + Arrays.asList(start.length - 1, slots.length, added);
  }
}
