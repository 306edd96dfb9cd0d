package org.openmash.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.agency.Agencies;
import org.openmash.form.Readout;
import org.openmash.form.Recorded;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.springframework.stereotype.Component;

/**
 * Reads out the lines of the sharing log that are about somebody: with whom, of which kinds,
 * resting upon what.
 */
@Component
class DisclosureHolding implements Holding {

  private final DisclosureStore store;
  private final Readout readout;
  private final Agencies agencies;

  DisclosureHolding(DisclosureStore store, Readout readout, Agencies agencies) {
    this.store = store;
    this.readout = readout;
    this.agencies = agencies;
  }

  @Override
  public String module() {
    return "disclosure";
  }

  @Override
  public Set<String> tables() {
    return Set.of("disclosure.disclosure", "disclosure.said");
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Disclosure> lines = store.of(List.of(whose.ids()));
    Map<AgencyId, String> names =
        agencies.named(
            actor,
            lines.stream().map(line -> line.to().agency()).filter(Objects::nonNull).toList());
    Map<DisclosureId, Recorded> said = store.said(lines.stream().map(Disclosure::id).toList());
    return lines.reversed().stream()
        .map(line -> {
          List<Held.Passage> passages = new ArrayList<>();
          AgencyId to = line.to().agency();
          passages.add(passage("to", to == null ? line.to().name() : names.getOrDefault(to, "")));
          passages.add(
              passage(
                  "kinds", said("agreement.form.kinds.", line.kinds().stream().map(Enum::name))));
          passages.add(
              passage(
                  "bases", said("agreement.form.bases.", line.bases().stream().map(Enum::name))));
          Recorded recorded = said.get(line.id());
          if (recorded != null) {
            passages.addAll(readout.of(recorded, Caution.NAMES_ANOTHER));
          }
          return new Held(
              line.shared() ? "holding.disclosure.shared" : "holding.disclosure.not-shared",
              line.about(),
              line.at(),
              "",
              passages,
              List.of());
        })
        .toList();
  }

  private static Held.Passage passage(String word, String text) {
    return new Held.Passage("holding.disclosure." + word, text, Set.of());
  }

  private String said(String key, Stream<String> codes) {
    return codes.map(code -> readout.say(key + code)).sorted().collect(Collectors.joining("; "));
  }
}
