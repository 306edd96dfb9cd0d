import java.util.ArrayList;
import java.util.List;

/** From the last button of a call to the moment an open inbox would say so if it asked then. */
final class Arrival implements Bench.Part {

  private final String address;
  private final Figures figures;

  Arrival(String address, Figures figures) {
    this.address = address;
    this.figures = figures;
  }

  @Override
  public void measure() throws Exception {
    Browser screener = Browser.as(address, Staff.SCREENER);
    Browser other = Browser.as(address, Staff.ANOTHER_SCREENER);
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
            Call.record(other);
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
}
