package org.openmash.monitor;

/**
 * What the hub promises, and how often it kept it: public.
 *
 * @param word the end of its message key
 * @param due how often it was due; a small count is not told
 * @param kept how often it was done in time; not told where either part of it is small
 */
public record PublicPromise(String word, Figure due, Figure kept, int percent) {

  /** Whether the share may be told. */
  public boolean isTold() {
    return due instanceof Figure.Exact && kept instanceof Figure.Exact;
  }

  static PublicPromise of(String word, long due, long kept) {
    Figure of = Figure.of(due);
    Figure told =
        of instanceof Figure.Exact && Figure.of(due - kept) instanceof Figure.Exact
            ? Figure.of(kept)
            : new Figure.LeftOut();
    return new PublicPromise(
        word, of, told, due == 0 ? 0 : Math.toIntExact(Math.round(100.0 * kept / due)));
  }
}
