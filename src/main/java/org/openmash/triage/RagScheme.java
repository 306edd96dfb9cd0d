package org.openmash.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.deadline.Limit;
import org.openmash.deadline.Timetable;
import org.openmash.hub.Hubs;
import org.openmash.hub.PerHub;
import org.openmash.referral.ReferralLine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Each hub's own colours: the file named by the setting, else the one in the data directory, else
 * the sample. The hours of each are its rule among the deadlines.
 */
@Component
public class RagScheme {

  private static final String FILE = "rag.yaml";
  private static final int NO_COLOUR = 9;

  private final PerHub<Read> read;
  private final Timetable timetable;

  /** What the file says. */
  record Read(String version, List<RagColour> colours) {}

  RagScheme(
      @Value("${openmash.rag:}") String all,
      @Value("${openmash.data:data}") String data,
      Hubs hubs,
      Timetable timetable) {
    this.timetable = timetable;
    this.read =
        new PerHub<>(
            hubs, hub -> hub.setting("rag", "openmash.rag", all).read(data, FILE, RagFile::read));
  }

  public String version() {
    return read.here().version();
  }

  /** The most urgent first. */
  public List<RagColour> colours() {
    return read.here().colours();
  }

  /** A colour the hub no longer uses may still stand on an old contact. */
  public Optional<RagColour> colour(Rag rag) {
    return colours().stream().filter(each -> each.rag() == rag).findFirst();
  }

  /** What its deadline rule grants; none for a colour without a clock. */
  public Limit limit(Rag rag) {
    return timetable.rule(rag.rule()).limit();
  }

  /** Only a suggestion, from what the referrer says: a person rates. */
  @Nullable Rag suggested(ReferralLine referral) {
    return colours().stream()
        .filter(each ->
            each.suggestedBy().contains(referral.proposedLevel())
                || (referral.inDanger() && each.suggestedBy().contains("danger")))
        .map(RagColour::rag)
        .findFirst()
        .orElse(null);
  }

  /** Its place among those due at the same time. */
  int weight(@Nullable Rag rag) {
    List<Rag> order = colours().stream().map(RagColour::rag).toList();
    return rag == null || !order.contains(rag) ? NO_COLOUR : order.indexOf(rag);
  }

  /** All of it in one text, to see whether anything was changed. */
  String inWords() {
    List<String> lines = new ArrayList<>();
    for (RagColour each : colours()) {
      lines.add(
          "%s | %s | %s | %s | %s"
              .formatted(
                  each.words().english(),
                  each.words().welsh(),
                  each.shape().name().toLowerCase(Locale.ROOT),
                  each.suggestedBy().stream().sorted().toList(),
                  inWords(limit(each.rag()))));
    }
    return String.join("\n", lines);
  }

  private static String inWords(Limit limit) {
    return switch (limit) {
      case Limit.None() -> "no limit";
      case Limit.Within within ->
          within.amount()
              + " "
              + within.unit().word()
              + (within.overrun() ? ", running on past closing time" : "");
    };
  }
}
