package org.openmash.allocation;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.hub.Told;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many children each hub's area lets one worker have, and who may lead what. */
@Component
public class Terms {

  private static final String FILE = "allocation.yaml";
  private static final int MOST = 100;
  private static final int MOST_PERCENT = 1_000;
  private static final int WHOLE = 100;

  private final PerHub<Read> read;

  /** What the file says; weights and shares in hundredths. */
  record Read(
      String version,
      int children,
      int firstYear,
      int beside,
      int unsustainable,
      Set<CaseKind> registered,
      Map<CaseKind, Integer> weights) {}

  Terms(
      @Value("${openmash.allocation:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs) {
    this.read =
        new PerHub<>(
            hubs,
            hub ->
                hub.setting("allocation", "openmash.allocation", all)
                    .read(data, FILE, Terms::read));
  }

  /** What one case weighs for its named worker, in hundredths of a child. */
  public int weight(CaseKind kind) {
    return read.here().weights().getOrDefault(kind, WHOLE);
  }

  /** The same for somebody who works beside. */
  int beside(CaseKind kind) {
    return weight(kind) * read.here().beside() / WHOLE;
  }

  /** What there is room for, in hundredths of a child. */
  int limit(int hours, boolean firstYear) {
    int whole = read.here().children() * hours;
    return firstYear ? whole * read.here().firstYear() / WHOLE : whole;
  }

  /** From which share of what there is room for a team's work cannot go on, in per cent. */
  public int unsustainable() {
    return read.here().unsustainable();
  }

  /** Whether only a registered social worker may lead it. */
  public boolean isForRegistered(CaseKind kind) {
    return read.here().registered().contains(kind);
  }

  static Read read(String name, InputStream in) {
    return Told.read("The terms of allocation", name, in, Terms::all);
  }

  private static Read all(Told file) {
    Told weights = file.under("weights");
    Map<CaseKind, Integer> all = new EnumMap<>(CaseKind.class);
    weights
        .names()
        .forEach(kind ->
            all.put(weights.named(CaseKind.class, kind), weights.whole(kind, MOST_PERCENT)));
    return new Read(
        file.text("version"),
        file.whole("children", MOST),
        file.whole("first-year", WHOLE),
        file.whole("beside", WHOLE),
        file.whole("unsustainable", MOST_PERCENT),
        file.some(CaseKind.class, "registered"),
        Map.copyOf(all));
  }
}
