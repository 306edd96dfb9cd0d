import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Our submits a second beside PostgreSQL's own for the same rows, four at a time. */
final class BesidePostgres implements Bench.Part {

  private final String address;
  private final Figures figures;
  private final Rows rows;

  BesidePostgres(String address, Figures figures, Rows rows) {
    this.address = address;
    this.figures = figures;
    this.rows = rows;
  }

  @Override
  public void measure() throws Exception {
    int clients = 4;
    int each = 12;
    List<Browser> teachers = new ArrayList<>();
    List<List<String>> drafts = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      Browser teacher = Browser.as(address, Staff.TEACHER);
      teachers.add(teacher);
      drafts.add(IntStream.range(0, each).mapToObj(n -> Draft.prepared(teacher, new ArrayList<>())).toList());
    }
    String last = Draft.send(teachers.getFirst(), Draft.prepared(teachers.getFirst(), new ArrayList<>())).onward();
    long begun = System.nanoTime();
    Together.all(
        IntStream.range(0, clients)
            .<Callable<Long>>mapToObj(client ->
                () -> {
                  drafts.get(client).forEach(draft -> Draft.send(teachers.get(client), draft));
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
    } catch (IOException e) {
      figures.say("submits a second, %d at a time: %.1f; pgbench is not installed".formatted(clients, ours));
    }
  }
}
