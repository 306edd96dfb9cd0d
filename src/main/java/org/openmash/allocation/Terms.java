package org.openmash.allocation;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  /** What the file says; weights and shares in hundredths, near in miles. */
  record Read(
      String version,
      int children,
      int firstYear,
      int beside,
      int unsustainable,
      Set<CaseKind> registered,
      Map<CaseKind, Integer> weights,
      int near,
      Map<String, Spot> districts) {}

  /** A place on the map, in degrees. */
  record Spot(double latitude, double longitude) {

    private static final double EARTH = 3_959;
    private static final Pattern TWO_NUMBERS =
        Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

    static Spot parse(String district, @Nullable String text) {
      Matcher said = TWO_NUMBERS.matcher(text == null ? "" : text);
      if (!said.matches()) {
        throw new IllegalArgumentException(
            "districts: %s: latitude and longitude are wanted, as in 52.24, -0.90"
                .formatted(district));
      }
      return new Spot(Double.parseDouble(said.group(1)), Double.parseDouble(said.group(2)));
    }

    /** As the crow flies. */
    double miles(Spot other) {
      double north = Math.toRadians(other.latitude - latitude) / 2;
      double east = Math.toRadians(other.longitude - longitude) / 2;
      double chord =
          Math.pow(Math.sin(north), 2)
              + Math.pow(Math.sin(east), 2)
                  * Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude));
      return 2 * EARTH * Math.asin(Math.sqrt(chord));
    }
  }

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

  /** Up to how many miles somebody is near. */
  int near() {
    return read.here().near();
  }

  /**
   * How many miles lie between two postcode districts, from the middle of one to that of the other;
   * empty where the file does not say where one of them is.
   */
  OptionalInt miles(String one, String other) {
    if (one.equals(other)) {
      return OptionalInt.of(0);
    }
    Spot from = read.here().districts().get(one);
    Spot to = read.here().districts().get(other);
    return from == null || to == null
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(1, (int) Math.round(from.miles(to))));
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
        Map.copyOf(all),
        file.whole("near", MOST),
        districts(file.under("districts")));
  }

  private static Map<String, Spot> districts(Told file) {
    return file.names().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                each -> each.toUpperCase(Locale.ROOT), each -> Spot.parse(each, file.maybe(each))));
  }
}
