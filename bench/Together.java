import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work that many do at the same time. */
final class Together {

  private Together() {}

  static List<Long> all(List<Callable<Long>> work) throws Exception {
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Long> all = new ArrayList<>();
      for (Future<Long> one : many.invokeAll(work)) {
        all.add(one.get());
      }
      return all;
    }
  }
}
