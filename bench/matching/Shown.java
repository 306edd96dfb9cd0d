import java.util.Set;
import org.openmash.person.matching.Candidate;
import org.openmash.person.matching.Facts;
import org.openmash.person.matching.Findings;

/** With -Dshow, tells of each miss on the error stream, to be understood. */
final class Shown {

  private static final boolean IS_ASKED_FOR = System.getProperty("show") != null;

  private Shown() {}

  static void missed(
      int errors,
      County.Person person,
      Facts said,
      Findings<Integer> findings,
      int place,
      Set<Slip> made) {
    if (IS_ASKED_FOR) {
      String how =
          place < 0
              ? "NOT AMONG TEN " + person + " " + said
              : findings.candidates().get(place).probability()
                  + " " + findings.candidates().get(place).waterfall().words();
      System.err.println("MISSED " + errors + " " + made + " " + how);
    }
  }

  static void wrong(String what, Candidate<Integer> found) {
    wrong(what, "", found);
  }

  static void wrong(String what, Object asked, Candidate<Integer> found) {
    if (IS_ASKED_FOR) {
      System.err.println(
          what + " " + found.probability() + " " + asked + " " + found.waterfall().words());
    }
  }
}
