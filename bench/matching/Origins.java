import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether people of every origin of names are found as well, with three things wrong. */
final class Origins implements Measure {

  private final Known known;

  Origins(Known known) {
    this.known = known;
  }

  @Override
  public void measure(Table table) {
    Slips slips = known.slips(6);
    double least = 1;
    double most = 0;
    StringBuilder each = new StringBuilder();
    for (Map.Entry<String, List<County.Person>> group : known.groups.entrySet()) {
      int among = 0;
      for (County.Person person : group.getValue()) {
        among += Known.place(known.index.lookUp(slips.said(person, 3)), person.id()) >= 0 ? 1 : 0;
      }
      double share = among / (double) group.getValue().size();
      least = Math.min(least, share);
      most = Math.max(most, share);
      each.append(String.format(Locale.ROOT, " %s %.4f", group.getKey(), share));
    }
    table.atMost("gap between origins of names, recall@10, 3 wrong:" + each, 0.005, most - least);
  }
}
