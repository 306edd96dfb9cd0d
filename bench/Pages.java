import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.openmash.support.Filler;

/** The pages that are read all day: one after the other, then mixed at a steady rate. */
final class Pages implements Bench.Part {

  private static final int SECONDS = 20;
  private static final int A_SECOND = 50;

  private final String address;
  private final Figures figures;
  private final Rows rows;

  Pages(String address, Figures figures, Rows rows) {
    this.address = address;
    this.figures = figures;
    this.rows = rows;
  }

  @Override
  public void measure() throws Exception {
    Browser screener = Browser.as(address, Staff.SCREENER);
    List<String> open =
        rows.list(
            "select referral_id::text from triage.contact c where state in ('WAITING', 'TAKEN') and exists (select from referral.page p where p.referral_id = c.referral_id) order by due_at limit 200");
    List<String> closed =
        rows.list(
            "select referral_id::text from triage.contact c where state = 'DECIDED' and exists (select from referral.page p where p.referral_id = c.referral_id) order by due_at desc limit 300");
    String mine = taken(screener, open.getLast());
    figures.say("One after the other, nobody else there:");
    for (String path :
        List.of("/inbox", "/inbox?tray=WAITING", "/inbox?tray=DECIDED")) {
      alone(path, screener, List.of(path));
    }
    alone("/inbox/duty", Browser.as(address, Staff.MANAGER), List.of("/inbox/duty"));
    alone("a contact", screener, closed.stream().map(id -> "/inbox/" + id).toList());
    alone("a contact's decision page", screener, List.of(mine));
    figures.say("At %d requests a second, inbox, contacts and decisions mixed:".formatted(A_SECOND));
    List<String> mixed = new ArrayList<>(List.of("/inbox", "/inbox?tray=WAITING", mine));
    closed.stream().limit(12).forEach(id -> mixed.add("/inbox/" + id));
    atRate(screener, mixed, 5);
    figures.measure("mixed pages", 0, 0, 300, () -> atRate(screener, mixed, SECONDS));
  }

  /** The address of a decision page of somebody who took the contact. */
  private static String taken(Browser screener, String contact) {
    Element take =
        screener.get("/inbox/" + contact).html().selectFirst("form[action$=/take], form[action$=/take-over]");
    if (take != null) {
      screener.post(take.attr("action"), new Filler(Map.of()).fill(take));
    }
    Element decide =
        screener.get("/inbox/" + contact).html().selectFirst("a[href*=/decision]");
    return decide == null ? "/inbox/" + contact : decide.attr("href");
  }

  private void alone(String what, Browser browser, List<String> paths) throws Exception {
    for (int warm = 0; warm < 150; warm++) {
      Browser.ok(browser.get(paths.get(warm % paths.size())));
    }
    int weight = browser.get(paths.getFirst()).weight();
    figures.measure(
        what,
        weight,
        15,
        300,
        () -> {
          List<Long> nanos = new ArrayList<>();
          for (int n = 0; n < 200; n++) {
            nanos.add(Browser.ok(browser.get(paths.get(n % paths.size()))).nanos());
          }
          return nanos;
        });
  }

  /** Each request begins at its own moment, whether or not those before it are back. */
  private List<Long> atRate(Browser browser, List<String> paths, int seconds) throws Exception {
    long begin = System.nanoTime();
    return Together.all(
        IntStream.range(0, seconds * A_SECOND)
            .<Callable<Long>>mapToObj(n ->
                () -> {
                  long due = begin + TimeUnit.SECONDS.toNanos(n) / A_SECOND;
                  TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                  Browser.ok(browser.get(paths.get(n % paths.size())));
                  return System.nanoTime() - due;
                })
            .toList());
  }
}
