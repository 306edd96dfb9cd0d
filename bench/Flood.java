import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.openmash.support.Filler;

/** Five hundred suspicious reports in a minute, and thirty neighbours who write theirs beside. */
final class Flood implements Bench.Part {

  /** What a neighbour answers, by the name of the field. */
  private static final Map<String, String> NEIGHBOUR =
      Map.of(
          "now", "NO",
          "what", "The baby cries all night and nobody comes.",
          "names.value", "Tommy",
          "age.value", "about 2",
          "place.value", "14 Elm Road",
          "last", "THIS_WEEK",
          "named", "ANONYMOUS");

  private final String address;
  private final Figures figures;
  private final Rows rows;

  Flood(String address, Figures figures, Rows rows) {
    this.address = address;
    this.figures = figures;
    this.rows = rows;
  }

  private record Robot(Browser browser, String check) {}

  @Override
  public void measure() throws Exception {
    int robots = 500;
    int honest = 30;
    List<Robot> crowd = new ArrayList<>();
    for (int n = 0; n < robots; n++) {
      Browser browser = new Browser(address, "127.0.%d.%d".formatted(10 + n % 4, 1 + n % 20));
      crowd.add(new Robot(browser, written(browser, new ArrayList<>())));
    }
    int before = Integer.parseInt(rows.one("select count(*) from triage.contact"));
    List<Long> pages = Collections.synchronizedList(new ArrayList<>());
    List<Long> sends = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger received = new AtomicInteger();
    long minute = Duration.ofMinutes(1).toMillis();
    figures.measure(
        "an honest report's pages beside %d a minute".formatted(robots),
        0,
        0,
        800,
        () -> {
          List<Callable<Long>> all = new ArrayList<>();
          for (int n = 0; n < robots; n++) {
            int number = n;
            all.add(
                () -> {
                  Thread.sleep(minute * number / robots);
                  Robot robot = crowd.get(number);
                  received.addAndGet(sent(robot.browser(), robot.check(), "spam") >= 0 ? 1 : 0);
                  return 0L;
                });
          }
          for (int n = 0; n < honest; n++) {
            int number = n;
            all.add(
                () -> {
                  Thread.sleep(minute * number / honest);
                  Browser neighbour =
                      new Browser(address, "127.%d.%d.9".formatted(20 + number, number));
                  String check = written(neighbour, pages);
                  Thread.sleep(16_000);
                  sends.add(sent(neighbour, check, ""));
                  received.incrementAndGet();
                  return 0L;
                });
          }
          Together.all(all);
          return pages;
        });
    figures.note("an honest report is sent beside them", 800, sends);
    int kept = Integer.parseInt(rows.one("select count(*) from triage.contact")) - before;
    figures.say(
        "    %d sent, %d answered with a reference, %d kept: %s"
            .formatted(
                robots + honest,
                received.get(),
                kept,
                kept >= robots + honest ? "nothing dropped" : "SOMETHING WAS DROPPED"));
  }

  /** Writes a report up to its last button. */
  private static String written(Browser browser, List<Long> pages) {
    Filler filler = new Filler(NEIGHBOUR);
    Element start = browser.get("/report").form("/report");
    String path = browser.post("/report/new", filler.fill(start)).onward();
    while (!path.endsWith("/check")) {
      Browser.Page page = browser.get(path);
      pages.add(page.nanos());
      if (page.status() / 100 == 3) {
        path = page.onward();
        continue;
      }
      Element form = page.html().selectFirst("form[method=post][data-minutes]");
      Browser.Page kept = browser.post(form.attr("action"), filler.fill(form));
      pages.add(kept.nanos());
      path = kept.onward();
    }
    return path;
  }

  private static long sent(Browser browser, String check, String trap) {
    Element form = browser.get(check).form(check.replaceFirst("/check$", "/send"));
    List<Map.Entry<String, String>> fields =
        new ArrayList<>(
            new Filler(Map.of("website", trap)).fill(form).stream()
                .filter(field -> !field.getKey().equals("website"))
                .toList());
    fields.add(Map.entry("website", trap));
    Browser.Page page = browser.post(form.attr("action"), fields);
    return page.onward().startsWith("/report/received/") ? page.nanos() : -1;
  }
}
