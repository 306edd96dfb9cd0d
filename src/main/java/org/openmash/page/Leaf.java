package org.openmash.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list. A line more than it shows is asked for, to know whether another follows.
 *
 * @param page which, counted from 1
 * @param more whether another follows
 */
public record Leaf<T>(List<T> lines, int page, boolean more) {

  public static final int SIZE = 50;

  public Leaf {
    lines = List.copyOf(lines);
  }

  /** Reads some lines of a list. */
  public interface Source<T> {
    List<T> read(int from, int most);
  }

  /** The page of this number as it stood in an address; the first where it is none. */
  public static <T> Leaf<T> of(String number, Source<T> source) {
    int page = number(number);
    List<T> found = source.read((page - 1) * SIZE, SIZE + 1);
    return new Leaf<>(found.stream().limit(SIZE).toList(), page, found.size() > SIZE);
  }

  /** A number as it stood in an address; 1 where it is none. */
  public static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  /** The same page, its lines as a template shows them. */
  public <S> Leaf<S> shown(Function<List<T>, List<S>> how) {
    return new Leaf<>(how.apply(lines), page, more);
  }
}
