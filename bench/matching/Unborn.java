import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.openmash.person.matching.Birth;
import org.openmash.person.matching.Candidate;
import org.openmash.person.matching.Facts;

/** Half of some mothers' babies were known before they were born: are they found, and only they? */
final class Unborn implements Measure {

  private static final int MOTHERS = 1000;
  private static final double FOUND = 0.5;

  private final Known known;
  private final Random dice;
  private final Slips slips;
  private int found;
  private int mistaken;

  Unborn(Known known) {
    this.known = known;
    this.dice = known.random(4);
    this.slips = known.slips(5);
  }

  @Override
  public void measure(Table table) {
    List<County.Person> mothers =
        known.some.stream()
            .filter(p -> p.sex() == 'f' && p.born().getYear() > 1982 && p.born().getYear() < 2008)
            .limit(MOTHERS)
            .toList();
    for (int i = 0; i < mothers.size(); i++) {
      LocalDate due = County.TODAY.plusDays(dice.nextInt(200) - 60);
      int id = -1 - i;
      Facts before = before(mothers.get(i), due);
      if (i % 2 == 0) {
        known.index.put(id, before);
      }
      look(after(mothers.get(i), due), id, i % 2 == 0);
      known.index.remove(id);
    }
    table.atLeast("unborn found when born", 0.99, found / (mothers.size() / 2.0));
    table.atMost("another taken for the born", 0.001, mistaken / (double) mothers.size());
  }

  private void look(Facts born, int id, boolean isKnown) {
    List<Candidate<Integer>> candidates = known.index.lookUp(born).candidates();
    boolean isFound =
        !candidates.isEmpty()
            && candidates.getFirst().id() == id
            && candidates.getFirst().probability() >= FOUND;
    found += isFound ? 1 : 0;
    if (isKnown && !isFound && !candidates.isEmpty()) {
      candidates.forEach(each -> Shown.wrong("UNBORN " + (each.id() == id), born, each));
    }
    boolean isMistaken = false;
    for (Candidate<Integer> each : candidates) {
      if (Known.isLikely(each) && each.id() != id) {
        isMistaken = true;
        Shown.wrong("ANOTHER " + isKnown, born, each);
      }
    }
    mistaken += isMistaken ? 1 : 0;
  }

  private Facts before(County.Person mother, LocalDate due) {
    return Facts.NONE
        .with(Facts.Name.of("Unborn", "", mother.surname()))
        .with(new Birth.Expected(due))
        .with(
            new Facts.Mother(
                Facts.Name.of(mother.forename(), "", mother.surname()), number(mother)))
        .with(lives(mother.home()));
  }

  /** Of four babies three come when they are due or before; one in ten has moved meanwhile. */
  private Facts after(County.Person mother, LocalDate due) {
    int early = (int) Math.abs(dice.nextGaussian() * 12);
    LocalDate born = due.minusDays(Math.min(110, dice.nextInt(4) == 0 ? -early / 2 : early));
    County.Home now = dice.nextInt(100) < 10 ? known.county.home(dice) : mother.home();
    String surname =
        dice.nextInt(100) < 65 ? mother.surname() : known.county.surname(mother.group(), dice);
    String called =
        dice.nextInt(100) < 12 ? slips.typo(mother.forename()) : mother.forename();
    String forename =
        dice.nextBoolean() ? "Baby" : known.names.forename("GB", 'f', 2020, dice);
    return Facts.NONE
        .with(Facts.Name.of(forename, "", surname))
        .with(Birth.On.of(born))
        .with(new Facts.Mother(Facts.Name.of(called, "", mother.surname()), number(mother)))
        .with(lives(now));
  }

  private String number(County.Person mother) {
    return dice.nextInt(100) < 80 ? "m" + mother.id() : "";
  }

  private static Facts.Address lives(County.Home home) {
    return new Facts.Address(home.house(), home.street(), home.town(), home.postcode(), "");
  }
}
