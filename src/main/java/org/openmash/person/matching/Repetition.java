package org.openmash.person.matching;

/**
 * How many other rows of its own person a row has in one list, asked of some rows before all are
 * compared: where everybody has ten rows, that another is one's own is no surprise, and a name that
 * ten rows bear may still be one person's.
 */
final class Repetition {

  private static final int SAMPLE = 1_500;

  /** Better than a thousand to one: counted among those who are surely one. */
  private static final int SURE = 100;

  private final Book book;

  Repetition(Book book) {
    this.book = book;
  }

  double rows() {
    int[] rows = book.alive();
    int step = Math.max(1, rows.length / SAMPLE);
    Counting counting = new Counting();
    Search search = new Search(book);
    int asked = 0;
    for (int i = 0; i < rows.length; i += step) {
      counting.asked = rows[i];
      search.run(book.query(rows[i]), counting);
      asked++;
    }
    return counting.sure / (double) Math.max(1, asked);
  }

  /** Counts others. */
  private static final class Counting implements Search.Hearer {

    private int asked;
    private int sure;

    @Override
    public int atLeast() {
      return SURE;
    }

    @Override
    public void hear(Scorer scorer, int slot, int tenths) {
      sure += slot != asked && tenths >= SURE ? 1 : 0;
    }
  }
}
