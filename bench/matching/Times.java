import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/** How long each of many calls took of this thread's own time: what else a machine does is left out. */
final class Times {

  private long[] nanos = new long[1024];
  private int size;

  <T> T of(Supplier<T> call) {
    long start = busy();
    T answer = call.get();
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = busy() - start;
    return answer;
  }

  private static long busy() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  double millis(int percent) {
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return sorted[size * percent / 100] / 1e6;
  }
}
