package org.openmash.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for protected details in one text and takes them out. */
final class Sieve {

  /** What may stand between two halves of one address. */
  private static final int GAP = 3;

  private final String text;
  private final String instead;
  private final Tokens tokens;
  private final List<Spot> whole = new ArrayList<>();
  private final List<Spot> traces = new ArrayList<>();

  Sieve(String text, String instead) {
    this.text = text;
    this.instead = instead;
    this.tokens = Tokens.of(text);
  }

  private record Spot(int from, int to, Kind kind, Verdict why) {
    boolean within(Spot other) {
      return from >= other.from && to <= other.to;
    }
  }

  void look(Secret secret, Verdict why) {
    Needles needles = Needles.of(secret);
    needles.whole().forEach(needle -> add(whole, needle, secret, why));
    needles.traces().forEach(needle -> add(traces, needle, secret, why));
  }

  private void add(List<Spot> found, String needle, Secret secret, Verdict why) {
    for (int[] place : tokens.placesOf(needle)) {
      int from = secret.kind() == Kind.PHONE ? dialled(place[0]) : place[0];
      found.add(new Spot(from, place[1], secret.kind(), why));
    }
  }

  /** A number begins with its plus or bracket. */
  private int dialled(int from) {
    int begin = from;
    while (begin > 0 && "+(".indexOf(text.charAt(begin - 1)) >= 0) {
      begin--;
    }
    return begin;
  }

  Sifted sifted() {
    List<Spot> out = together();
    StringBuilder made = new StringBuilder();
    int at = 0;
    for (Spot spot : out) {
      made.append(text, at, spot.from()).append(instead);
      at = spot.to();
    }
    made.append(text, at, text.length());
    return new Sifted(
        made.toString(),
        out.stream().map(spot -> new Sifted.LeftOut(spot.kind(), spot.why())).toList(),
        traces.stream()
            .filter(trace -> out.stream().noneMatch(trace::within))
            .sorted(Comparator.comparingInt(Spot::from))
            .map(this::trace)
            .distinct()
            .toList());
  }

  /** What overlaps, or follows with a comma between, is taken out at once. */
  private List<Spot> together() {
    List<Spot> out = new ArrayList<>();
    for (Spot spot : whole.stream().sorted(Comparator.comparingInt(Spot::from)).toList()) {
      Spot last = out.isEmpty() ? null : out.getLast();
      if (last != null && spot.from() < last.to()) {
        out.set(out.size() - 1, joined(last, spot));
      } else if (last != null && last.kind() == spot.kind() && isGap(last.to(), spot.from())) {
        out.set(out.size() - 1, joined(last, spot));
      } else {
        out.add(spot);
      }
    }
    return out;
  }

  private static Spot joined(Spot one, Spot other) {
    return new Spot(one.from(), Math.max(one.to(), other.to()), one.kind(), one.why());
  }

  private boolean isGap(int from, int to) {
    return to - from <= GAP && text.substring(from, to).chars().noneMatch(Character::isLetter);
  }

  private Sifted.Trace trace(Spot spot) {
    int line = (int) text.substring(0, spot.from()).lines().count();
    boolean begins = spot.from() == 0 || text.charAt(spot.from() - 1) == '\n';
    return new Sifted.Trace(
        spot.kind(), spot.why(), begins ? line + 1 : line, text.substring(spot.from(), spot.to()));
  }
}
