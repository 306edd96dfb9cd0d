package org.openmash.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.kernel.Actor;
import org.openmash.support.Routes;
import org.openmash.support.Routes.Route;

/**
 * An example of each path variable: for the beginning of a route up to its last variable, where it
 * leads for whom. Routes further on begin with the same.
 */
final class Examples {

  /**
   * A page to be opened.
   *
   * @param who whose session it is opened in: a word of the cast, or "nobody"
   */
  record Example(String route, String who, String address) {}

  private record Place(String who, String address) {}

  private final Map<String, Actor> people;
  private final Map<String, List<Place>> places = new LinkedHashMap<>();

  /** For these people, in the order in which they are sent where nobody is named. */
  Examples(Map<String, Actor> people) {
    this.people = people;
  }

  Examples as(String who, String beginning, String... addresses) {
    for (String address : addresses) {
      places.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(new Place(who, address));
    }
    return this;
  }

  /** Where this route leads; nowhere when a variable of its has no example for anybody let in. */
  List<Example> of(Route route) {
    String path = route.path();
    if (places.containsKey(path)) {
      return places.get(path).stream()
          .map(place -> new Example(path, place.who(), place.address()))
          .toList();
    }
    if (!Routes.VARIABLE.matcher(path).find()) {
      return List.of(new Example(path, firstAdmitted(route), path));
    }
    return places.keySet().stream()
        .filter(beginning -> path.startsWith(beginning + "/"))
        .filter(beginning -> !path.substring(beginning.length()).contains("{"))
        .max(Comparator.comparing(String::length))
        .map(beginning -> further(route, beginning))
        .orElse(List.of());
  }

  /** Of several examples one is enough for the pages behind it. */
  private List<Example> further(Route route, String beginning) {
    return places.get(beginning).stream()
        .filter(place -> admits(route, place.who()))
        .limit(1)
        .map(place ->
            new Example(
                route.path(),
                place.who(),
                place.address() + route.path().substring(beginning.length())))
        .toList();
  }

  private String firstAdmitted(Route route) {
    return people.keySet().stream().filter(who -> admits(route, who)).findFirst().orElseThrow();
  }

  private boolean admits(Route route, String who) {
    return route.policy().admits(people.getOrDefault(who, Actor.anonymous()));
  }
}
