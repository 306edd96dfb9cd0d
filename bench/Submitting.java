import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A professional's referral, page by page to its last button, and a call that the hub records. */
final class Submitting implements Bench.Part {

  private final String address;
  private final Figures figures;

  Submitting(String address, Figures figures) {
    this.address = address;
    this.figures = figures;
  }

  @Override
  public void measure() throws Exception {
    Browser teacher = Browser.as(address, Staff.TEACHER);
    List<Long> steps = new ArrayList<>();
    List<Long> sends = new ArrayList<>();
    Draft.send(teacher, Draft.prepared(teacher, new ArrayList<>()));
    figures.measure(
        "a referral's pages",
        0,
        0,
        300,
        () -> {
          for (int n = 0; n < 15; n++) {
            sends.add(Draft.send(teacher, Draft.prepared(teacher, steps)).nanos());
          }
          return steps;
        });
    figures.note("submit a referral", 800, sends);
    Browser screener = Browser.as(address, Staff.SCREENER);
    Call.record(screener);
    figures.measure(
        "record a call",
        0,
        0,
        800,
        () -> IntStream.range(0, 40).mapToObj(n -> Call.record(screener).nanos()).toList());
  }
}
