import java.util.List;
import java.util.function.Consumer;
import org.openmash.person.matching.Candidate;
import org.openmash.person.matching.Score;
import org.openmash.person.matching.Waterfall;

/** Holds everybody of a household against each other: nobody may be taken for a relative. */
final class Relatives implements Measure {

  private final Known known;
  private int pairs;
  private int twins;
  private int taken;

  Relatives(Known known) {
    this.known = known;
  }

  @Override
  public void measure(Table table) {
    for (List<County.Person> members : known.households) {
      for (int i = 0; i < members.size(); i++) {
        members.subList(i + 1, members.size()).forEach(compare(members.get(i)));
      }
    }
    table.row(
        "relatives (%,d pairs, %,d twins) shown as one".formatted(pairs, twins),
        "0",
        String.valueOf(taken),
        taken == 0);
  }

  private Consumer<County.Person> compare(County.Person one) {
    return other -> {
      Waterfall why = known.index.compare(one.id(), other.id()).orElseThrow();
      pairs++;
      twins += one.born().equals(other.born()) ? 1 : 0;
      boolean isTaken = why.score().band() == Score.Band.LIKELY;
      taken += isTaken ? 1 : 0;
      if (isTaken) {
        Shown.wrong("RELATIVES " + one, new Candidate<>(other.id(), why.score(), why));
      }
    };
  }
}
