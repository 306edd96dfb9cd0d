package org.openmash.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agency;

/** Which of the agencies an agreement is for have accepted it. */
public record Coverage(Agreement agreement, List<Party> parties) {

  /** How one agency stands to an agreement. */
  public enum Stand {
    ACCEPTED,
    /** They answered to an earlier text, and are to answer to this one. */
    AGAIN,
    ASKED,
    DECLINED,
    NOT_ASKED,
    /** Nobody can be asked: no safeguarding mailbox. */
    UNREACHED
  }

  /**
   * One agency of them.
   *
   * @param cluster what it belongs to, by name; empty for nothing
   */
  public record Party(Agency agency, String cluster, Stand stand, @Nullable Offer offer) {

    /** Where its address lies: NM1; empty where no postcode is known. */
    public String district() {
      return agency.reach().district();
    }

    /** When it was last written to. */
    public @Nullable Instant last() {
      return offer == null ? null : offer.last();
    }
  }

  /** How many of some agencies stand how. */
  public record Share(String of, Map<Stand, Integer> counts) {

    public int all() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int accepted() {
      return counts.getOrDefault(Stand.ACCEPTED, 0);
    }
  }

  static Stand standOf(Agency agency, Agreement agreement, @Nullable Offer offer) {
    if (offer == null) {
      return agency.reach().mailboxes().isEmpty() ? Stand.UNREACHED : Stand.NOT_ASKED;
    }
    return switch (offer.reply()) {
      case Offer.Reply.None _ -> Stand.ASKED;
      case Offer.Reply.Declined declined ->
          declined.version() < agreement.holdsFrom() ? Stand.AGAIN : Stand.DECLINED;
      case Offer.Reply.Accepted _ -> offer.isAccepted(agreement) ? Stand.ACCEPTED : Stand.AGAIN;
    };
  }

  public int count(Stand stand) {
    return (int) parties.stream().filter(party -> party.stand() == stand).count();
  }

  /** Those nobody has asked yet, or must ask again. */
  public List<Party> toAsk() {
    return parties.stream()
        .filter(party -> party.stand() == Stand.NOT_ASKED || party.stand() == Stand.AGAIN)
        .toList();
  }

  /** All but those who accepted: first who said no, then who has waited longest. */
  public List<Party> outstanding() {
    return parties.stream()
        .filter(party -> party.stand() != Stand.ACCEPTED)
        .sorted(
            Comparator.comparing((Party party) -> party.stand() != Stand.DECLINED)
                .thenComparing(Party::last, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** By the message key of the kind of agency. */
  public List<Share> byKind() {
    return by(party -> party.agency().kind().key());
  }

  public List<Share> byDistrict() {
    return by(Party::district);
  }

  public List<Share> byCluster() {
    return by(Party::cluster);
  }

  private List<Share> by(Function<Party, String> word) {
    Map<String, Map<Stand, Integer>> shares = new TreeMap<>();
    for (Party party : parties) {
      shares
          .computeIfAbsent(word.apply(party), any -> new EnumMap<>(Stand.class))
          .merge(party.stand(), 1, Integer::sum);
    }
    List<Share> all = new ArrayList<>();
    shares.forEach((of, counts) -> all.add(new Share(of, counts)));
    return all;
  }
}
