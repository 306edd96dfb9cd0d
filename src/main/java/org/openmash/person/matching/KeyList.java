package org.openmash.person.matching;

/** Keys as hashes, with what each is about. */
final class KeyList {

  private static final Key[] ALL = Key.values();

  private final Numbers hashes = new Numbers();
  private final Numbers kinds = new Numbers();

  void clear() {
    hashes.clear();
    kinds.clear();
  }

  void add(Key key, int one, int other) {
    hashes.add(key.hash(one, other));
    kinds.add(key.ordinal());
  }

  void alone(Key key, Numbers numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      add(key, numbers.get(i), 0);
    }
  }

  void cross(Key key, Numbers ones, Numbers others) {
    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        add(key, ones.get(i), others.get(j));
      }
    }
  }

  int size() {
    return hashes.size();
  }

  int hash(int i) {
    return hashes.get(i);
  }

  Key key(int i) {
    return ALL[kinds.get(i)];
  }
}
