import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Element;
import org.openmash.domesticabuse.PoliceFile;

/** A police file of so many lines, until the last one is taken. */
final class Batch implements Bench.Part {

  private final String address;
  private final Figures figures;
  private final Rows rows;
  private final int lines;

  Batch(String address, Figures figures, Rows rows, int lines) {
    this.address = address;
    this.figures = figures;
    this.rows = rows;
    this.lines = lines;
  }

  @Override
  public void measure() throws Exception {
    PoliceFile file = new PoliceFile();
    String mark = Long.toString(ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36), 36);
    for (int line = 0; line < lines; line++) {
      file.row("B" + mark + "-" + line, "Child" + line % 700, Map.of("incident_day", today()));
    }
    Browser constable = Browser.as(address, Staff.CONSTABLE);
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
    LocalDate day = LocalDate.now().minusDays(1);
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
