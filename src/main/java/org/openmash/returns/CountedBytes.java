package org.openmash.returns;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says now and then how much of a file has been read. */
public final class CountedBytes extends FilterInputStream {

  /** So often in a whole file. */
  private static final int TIMES = 200;

  private final long size;
  private final Findings told;
  private long read;
  private long next;

  public CountedBytes(InputStream in, long size, Findings told) {
    super(in);
    this.size = Math.max(1, size);
    this.told = told;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int some = super.read(bytes, from, most);
    count(Math.max(0, some));
    return some;
  }

  private void count(int more) {
    read += more;
    if (read >= next) {
      next = read + size / TIMES;
      told.reached(Math.min(1, (double) read / size));
    }
  }
}
