import java.util.List;
import org.openmash.person.matching.Facts;

/** "Tyler Smyth, about six, NN5". */
final class Scraps implements Measure {

  private static final int MOST = 2000;

  private final Known known;

  Scraps(Known known) {
    this.known = known;
  }

  @Override
  public void measure(Table table) {
    Slips slips = known.slips(3);
    Times times = new Times();
    List<County.Person> asked =
        known.children.subList(0, Math.min(MOST, known.children.size()));
    int among = 0;
    for (County.Person child : asked) {
      Facts scrap = slips.scrap(child);
      among += Known.place(times.of(() -> known.index.lookUp(scrap)), child.id()) >= 0 ? 1 : 0;
    }
    table.atLeast("scraps (%d), recall@10".formatted(asked.size()), 0.98, among / (double) asked.size());
    table.times("scraps", times, 5);
  }
}
