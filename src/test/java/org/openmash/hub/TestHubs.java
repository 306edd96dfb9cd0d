package org.openmash.hub;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openmash.kernel.HubId;
import org.springframework.stereotype.Component;

/** Gives the one program all tests share some hubs, for as long as a test needs them. */
@Component
public class TestHubs {

  /** A children's hub beside the main one: a city that left its county. */
  public static final HubId CITY = new HubId("northam");

  private final Hubs hubs;

  TestHubs(Hubs hubs) {
    this.hubs = hubs;
  }

  /** The county's and the city's. */
  public void countyAndCity() {
    are(county(), city());
  }

  /** These and no other. */
  @SafeVarargs
  public final void are(Map.Entry<String, Map<String, String>>... entries) {
    are(Map.ofEntries(entries));
  }

  /** The same, by their words. */
  public void are(Map<String, Map<String, String>> all) {
    hubs.become(new TreeMap<>(all));
  }

  public static Map.Entry<String, Map<String, String>> county(String... more) {
    return entry(
        "main",
        Map.of(
            "name", "Borset",
            "name-cy", "Borset",
            "area", "In Borset, outside Northam",
            "area-cy", "Yn Borset, y tu allan i Northam"),
        more);
  }

  public static Map.Entry<String, Map<String, String>> city(String... more) {
    return entry(
        CITY.value(),
        Map.of(
            "name", "Northam",
            "name-cy", "Northam",
            "area", "In the city of Northam",
            "area-cy", "Yn ninas Northam",
            "districts", "NM1, NM2"),
        more);
  }

  private static Map.Entry<String, Map<String, String>> entry(
      String word, Map<String, String> said, String... more) {
    Map<String, String> all = new HashMap<>(said);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return Map.entry(word, all);
  }

  /** One hub again, as nearly every installation is. */
  public void isOne() {
    hubs.become(Map.of());
  }
}
