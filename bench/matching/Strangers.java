import org.openmash.person.matching.Candidate;

/** Asks for people of another county at the same addresses: nobody may be shown as likely. */
final class Strangers implements Measure {

  private final Known known;
  private final int queries;

  Strangers(Known known, int queries) {
    this.known = known;
    this.queries = queries;
  }

  @Override
  public void measure(Table table) {
    Slips slips = known.slips(2);
    County others = new County(known.names, 99 + 1000 * known.seed, known.people);
    int asked = 0;
    int alarmed = 0;
    for (int household = 0; asked < queries; household++) {
      for (County.Person person : others.household(household)) {
        alarmed += isTaken(person, slips, asked % 4) ? 1 : 0;
        asked++;
      }
    }
    table.atMost("strangers with a likely hit", 0.01, alarmed / (double) asked);
  }

  private boolean isTaken(County.Person stranger, Slips slips, int errors) {
    boolean taken = false;
    for (Candidate<Integer> each :
        known.index.lookUp(slips.said(stranger, errors)).candidates()) {
      if (Known.isLikely(each)) {
        taken = true;
        Shown.wrong("STRANGER " + errors, stranger, each);
      }
    }
    return taken;
  }
}
