package org.openmash.returns.cin;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Characters handed to the parser, never a million without it coming to the end of something: a
 * comment or an attribute as long as the file would otherwise be kept in memory as a whole.
 */
final class Paced extends FilterReader {

  private static final int MOST = 1 << 20;

  private int sinceLast;

  Paced(Reader in) {
    super(in);
  }

  /** The parser came to the end of something. */
  void restart() {
    sinceLast = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    sinceLast += Math.max(0, count);
    if (sinceLast > MOST) {
      throw new TooLong();
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  /** One piece of the file is longer than any piece of a return can be. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
