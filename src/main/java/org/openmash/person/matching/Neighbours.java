package org.openmash.person.matching;

/** How many people live in one street of one postcode, counted where it is asked. */
final class Neighbours {

  /** More are not counted one by one: so many are many. */
  private static final int MOST = 500;

  private final Cells cells;
  private final Lexicon lexicon;
  private final Postings postings;
  private final int people;
  private final Numbers near = new Numbers();
  private int postcode = Lexicon.NONE;
  private int street = Lexicon.NONE;
  private double share;

  /**
   * @param people so many have keys
   */
  Neighbours(Cells cells, Lexicon lexicon, Postings postings, int people) {
    this.cells = cells;
    this.lexicon = lexicon;
    this.postings = postings;
    this.people = people;
  }

  /** The share of all who live there besides one. */
  double share(int inPostcode, int inStreet) {
    if (inPostcode != postcode || inStreet != street) {
      postcode = inPostcode;
      street = inStreet;
      share = Math.max(0, count() - 1) / (people + 1000.0);
    }
    return share;
  }

  private int count() {
    int hash = Key.POSTCODE_STREET.hash(postcode, Fragments.beginning(lexicon, street));
    int length = postings.length(hash);
    if (length > MOST) {
      return length;
    }
    near.clear();
    postings.copyTo(near, hash);
    int count = 0;
    for (int i = 0; i < near.size(); i++) {
      int slot = near.get(i);
      boolean here = cells.isAlive(slot) && cells.has(slot, Kind.POSTCODE.cell(postcode));
      count += here && cells.has(slot, Kind.STREET.cell(street)) ? 1 : 0;
    }
    return count;
  }
}
