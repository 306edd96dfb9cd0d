package org.openmash.hub;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openmash.kernel.Here;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Postcode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The hubs of this installation. One that names none is one hub, and nobody is asked which. */
@Component
public class Hubs {

  static final String PREFIX = "openmash.hubs.";

  private volatile SortedMap<HubId, Hub> known;

  @Autowired
  Hubs(HubsSettings settings) {
    this(settings.hubs());
  }

  private Hubs(Map<String, Map<String, String>> settings) {
    this.known = read(settings);
  }

  /** As settings of this kind say: for rules that are tried without the program. */
  public static Hubs of(Map<String, Map<String, String>> settings) {
    return new Hubs(settings);
  }

  private static SortedMap<HubId, Hub> read(Map<String, Map<String, String>> settings) {
    return settings.isEmpty()
        ? new TreeMap<>(Map.of(HubId.MAIN, Hub.unnamed(HubId.MAIN)))
        : HubReader.read(settings);
  }

  /** By their words. */
  public List<Hub> all() {
    return List.copyOf(known.values());
  }

  /** Whether it makes a difference which. */
  public boolean several() {
    return known.size() > 1;
  }

  /**
   * Where everything goes for which nobody says where: the main one, else the first by its word.
   */
  public Hub first() {
    Hub main = known.get(HubId.MAIN);
    return main == null ? known.firstEntry().getValue() : main;
  }

  /** The hub somebody names, if there is one. */
  public Optional<Hub> find(String word) {
    return HubId.isOne(word) ? Optional.ofNullable(known.get(new HubId(word))) : Optional.empty();
  }

  /**
   * The one hub that says it serves where this postcode lies; empty where none does, or several.
   */
  public Optional<Hub> serving(Postcode postcode) {
    String district = postcode.value().split(" ", 2)[0];
    List<Hub> there =
        known.values().stream().filter(hub -> hub.districts().contains(district)).toList();
    return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
  }

  /** What a hub says of itself; nothing where the settings do not know it. */
  public Hub of(HubId id) {
    Hub hub = known.get(id);
    return hub == null ? Hub.unnamed(id) : hub;
  }

  /** The hub whose words hold just now. */
  public Hub here() {
    return Here.hub().map(this::of).orElseGet(this::first);
  }

  /** Other settings from now on: for tests, which share one program. */
  void become(Map<String, Map<String, String>> settings) {
    known = read(settings);
  }
}
