import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.openmash.domesticabuse.PoliceFile;
import org.openmash.support.Filler;

/**
 * Measures a hub that runs, from outside, as its people meet it: <code>Bench ADDRESS PID DATA
 * [ONLY
 * [FILL]]</code>; bench/run calls it.
 */
final class Bench {

  private static final int SECONDS = 20;
  private static final int A_SECOND = 50;
  private static final String SCREENER = "Sam Carter";
  private static final String MANAGER = "Ruth Abbot";
  private static final String TEACHER = "Martin Oakes";
  private static final String CONSTABLE = "PC Dana Holt";

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

  private static final Map<String, String> CALL =
      Map.of(
          "caller", "PUBLIC",
          "about", "CHILDREN",
          "children.0.name", "The older boy at number 7",
          "children.0.age", "about 9",
          "worries", "Shouting and crying most nights since Friday.",
          "advice", "Ring 999 if it starts again tonight.",
          "promisedBy.year", "2035",
          "at", "00:01");

  private final String address;
  private final Figures figures;
  private final Rows rows;
  private final Set<String> only;

  private Bench(String address, Figures figures, Rows rows, Set<String> only) {
    this.address = address;
    this.figures = figures;
    this.rows = rows;
    this.only = only;
  }

  public static void main(String[] words) throws Exception {
    Path data = Path.of(words[2]);
    Set<String> only =
        words.length > 3 && !words[3].isBlank() ? Set.of(words[3].split(",")) : Set.of();
    try (Rows rows = new Rows(data)) {
      Figures figures = new Figures(Long.parseLong(words[1]), data);
      if (words.length > 4 && !words[4].isBlank()) {
        rows.fill(Integer.parseInt(words[4]));
      }
      Bench bench = new Bench(words[0], figures, rows, only);
      bench.all(data);
      figures.print(
          "%s contacts, %s of them open; %s audit lines; PostgreSQL %s"
              .formatted(
                  rows.one("select to_char(count(*), 'FM9,999,999') from triage.contact"),
                  rows.one(
                      "select count(*) from triage.contact where state in ('WAITING', 'TAKEN')"),
                  rows.one("select to_char(count(*), 'FM999,999,999') from audit.line"),
                  rows.one("show server_version")));
    }
    System.exit(0);
  }

  private void all(Path data) throws Exception {
    when("pages", this::pages);
    when("submit", this::submit);
    when("database", () -> ratio(data));
    when("batch", () -> batch(200));
    when("batch", () -> batch(5_000));
    when("arrival", this::arrival);
    when("flood", this::flood);
  }

  private interface Part {
    void go() throws Exception;
  }

  private void when(String word, Part part) throws Exception {
    if (only.isEmpty() || only.contains(word)) {
      part.go();
    }
  }

  // Reading

  private void pages() throws Exception {
    Browser screener = Browser.as(address, SCREENER);
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
    alone("/inbox/duty", Browser.as(address, MANAGER), List.of("/inbox/duty"));
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
      ok(browser.get(paths.get(warm % paths.size())));
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
            nanos.add(ok(browser.get(paths.get(n % paths.size()))).nanos());
          }
          return nanos;
        });
  }

  /** Each request begins at its own moment, whether or not those before it are back. */
  private List<Long> atRate(Browser browser, List<String> paths, int seconds) throws Exception {
    long begin = System.nanoTime();
    return together(
        IntStream.range(0, seconds * A_SECOND)
            .<Callable<Long>>mapToObj(n ->
                () -> {
                  long due = begin + TimeUnit.SECONDS.toNanos(n) / A_SECOND;
                  TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                  ok(browser.get(paths.get(n % paths.size())));
                  return System.nanoTime() - due;
                })
            .toList());
  }

  // Writing

  private void submit() throws Exception {
    Browser teacher = Browser.as(address, TEACHER);
    List<Long> steps = new ArrayList<>();
    List<Long> sends = new ArrayList<>();
    send(teacher, prepared(teacher, new ArrayList<>()));
    figures.measure(
        "a referral's pages",
        0,
        0,
        300,
        () -> {
          for (int n = 0; n < 15; n++) {
            sends.add(send(teacher, prepared(teacher, steps)).nanos());
          }
          return steps;
        });
    figures.note("submit a referral", 800, sends);
    Browser screener = Browser.as(address, SCREENER);
    call(screener);
    figures.measure(
        "record a call",
        0,
        0,
        800,
        () -> IntStream.range(0, 40).mapToObj(n -> call(screener).nanos()).toList());
  }

  /** Fills in a referral up to its last button; the address of that. */
  private static String prepared(Browser teacher, List<Long> steps) {
    Filler filler =
        new Filler(
            Map.of("whom", "UNBORN", "ask", "SAFEGUARDING", "expected.year", "2027", "babies", "1",
                "worries", "Sleeps on a sofa and has missed two appointments.", "safety", "3",
                "consent", "NOT_SOUGHT"));
    Browser.Page begun =
        teacher.post(
            "/referral/new", filler.fill(teacher.get("/referral/new").form("/referral/new")));
    String draft = begun.onward();
    String path = draft + "/about";
    while (!path.endsWith("/check")) {
      Browser.Page page = teacher.get(path);
      steps.add(page.nanos());
      if (page.status() / 100 == 3) {
        path = page.onward();
        continue;
      }
      Element form = page.form(draft + "/");
      Browser.Page kept = teacher.post(form.attr("action"), filler.fill(form));
      steps.add(kept.nanos());
      if (kept.onward().isEmpty()) {
        throw new IllegalStateException(
            path + ": " + kept.html().select(".govuk-error-summary").text());
      }
      path = kept.onward();
    }
    return draft;
  }

  private static Browser.Page send(Browser teacher, String draft) {
    Element sending = teacher.get(draft + "/check").form(draft + "/send");
    Browser.Page sent = teacher.post(draft + "/send", new Filler(Map.of()).fill(sending));
    if (!sent.onward().endsWith("/sent")) {
      throw new IllegalStateException("sending led to " + sent.status() + " " + sent.onward());
    }
    return sent;
  }

  private static Browser.Page call(Browser screener) {
    Element form = screener.get("/contacts/call/new").form("/contacts/call/new");
    Browser.Page kept = screener.post("/contacts/call/new", new Filler(CALL).fill(form));
    if (kept.status() / 100 != 3) {
      throw new IllegalStateException(
          "the call was not kept: " + kept.html().select(".govuk-error-summary").text());
    }
    return kept;
  }

  /** Our submits a second beside PostgreSQL's own for the same rows, four at a time. */
  private void ratio(Path data) throws Exception {
    int clients = 4;
    int each = 12;
    List<Browser> teachers = new ArrayList<>();
    List<List<String>> drafts = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      Browser teacher = Browser.as(address, TEACHER);
      teachers.add(teacher);
      drafts.add(IntStream.range(0, each).mapToObj(n -> prepared(teacher, new ArrayList<>())).toList());
    }
    String last = send(teachers.getFirst(), prepared(teachers.getFirst(), new ArrayList<>())).onward();
    long begun = System.nanoTime();
    together(
        IntStream.range(0, clients)
            .<Callable<Long>>mapToObj(client ->
                () -> {
                  drafts.get(client).forEach(draft -> send(teachers.get(client), draft));
                  return 0L;
                })
            .toList());
    double ours = clients * each / ((System.nanoTime() - begun) / 1e9);
    try {
      double alone =
          rows.alone(Rows.idIn(last).toString(), Files.createTempDirectory("bench"), clients, 10);
      figures.say(
          "submits a second, %d at a time, with the page they are sent from: %.1f; PostgreSQL alone with the same rows: %.1f; ratio 1 : %.1f"
              .formatted(clients, ours, alone, alone / ours));
    } catch (java.io.IOException e) {
      figures.say("submits a second, %d at a time: %.1f; pgbench is not installed".formatted(clients, ours));
    }
  }

  private void batch(int lines) throws Exception {
    PoliceFile file = new PoliceFile();
    String mark = Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36), 36);
    for (int line = 0; line < lines; line++) {
      file.row("B" + mark + "-" + line, "Child" + line % 700, Map.of("incident_day", today()));
    }
    Browser constable = Browser.as(address, CONSTABLE);
    Element form = constable.get("/domesticabuse/batches").html().selectFirst("form[enctype]");
    String token = form.selectFirst("input[name=_csrf]").val();
    long[] took = {0};
    String before = rows.one("select count(*) from domesticabuse.notification");
    figures.measure(
        "a police file of %,d lines".formatted(lines),
        0,
        0,
        0,
        () -> {
          long begun = System.nanoTime();
          String report =
              constable.upload(form.attr("action"), token, "night.csv", file.bytes()).onward();
          String id = Rows.idIn(report).toString();
          while (!rows.one(
                  "select taken + known + refused = rows from domesticabuse.batch where id = '" + id + "'")
              .equals("t")) {
            Thread.sleep(50);
          }
          took[0] = System.nanoTime() - begun;
          return List.of(took[0]);
        });
    figures.say(
        "    %.0f lines a second; %d notifications more"
            .formatted(
                lines / (took[0] / 1e9),
                Integer.parseInt(rows.one("select count(*) from domesticabuse.notification"))
                    - Integer.parseInt(before)));
  }

  private static String today() {
    java.time.LocalDate day = java.time.LocalDate.now().minusDays(1);
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** From the last button of a call to the moment an open inbox would say so if it asked then. */
  private void arrival() throws Exception {
    Browser screener = Browser.as(address, SCREENER);
    Browser other = Browser.as(address, "Leila Marsh");
    figures.measure(
        "a new contact is known to an open inbox",
        0,
        0,
        0,
        () -> {
          List<Long> nanos = new ArrayList<>();
          for (int n = 0; n < 20; n++) {
            String ask =
                screener.get("/inbox").html().selectFirst("[data-arrivals]").attr("data-arrivals");
            call(other);
            long begun = System.nanoTime();
            while (screener.get(ask).body().contains("\"more\":0")) {
              Thread.sleep(5);
            }
            nanos.add(System.nanoTime() - begun);
          }
          return nanos;
        });
    figures.say("    (an open page asks every 30 seconds, and when somebody comes back to it)");
  }

  // The flood

  private record Robot(Browser browser, String check) {}

  private void flood() throws Exception {
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
          together(all);
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

  private static Browser.Page ok(Browser.Page page) {
    if (page.status() != 200) {
      throw new IllegalStateException("status " + page.status() + " " + page.onward());
    }
    return page;
  }

  private static List<Long> together(List<Callable<Long>> work) throws Exception {
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Long> all = new ArrayList<>();
      for (Future<Long> one : many.invokeAll(work)) {
        all.add(one.get());
      }
      return all;
    }
  }
}
