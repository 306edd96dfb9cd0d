package org.openmash.secret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.kernel.PersonId;

/**
 * All that may not be known of some people and those near them, and what each of them knows anyway:
 * pure, so that everything that leaves the hub is judged alike.
 *
 * @param secrets every protected detail
 * @param own what stands in each one's own record, normalised: that they know
 */
public record Discretion(List<Secret> secrets, Map<PersonId, Set<String>> own) {

  /** Nothing is protected. */
  public static final Discretion NONE = new Discretion(List.of(), Map.of());

  public Discretion {
    secrets = List.copyOf(secrets);
    own = Map.copyOf(own);
  }

  public boolean isNeeded() {
    return !secrets.isEmpty();
  }

  /** Whether this reader may know this detail. Who is named may not, whatever else is so. */
  public Verdict judge(Secret secret, Hearer hearer) {
    if (names(secret.fromWhom(), hearer.name())) {
      return Verdict.NAMED;
    }
    return switch (hearer) {
      case Hearer.Organisation _ ->
          secret.fromWhom().isBlank() ? Verdict.NOT_SAID : Verdict.MAY_KNOW;
      case Hearer.Someone someone -> owns(secret, someone) ? Verdict.MAY_KNOW : Verdict.NOT_SAID;
    };
  }

  private static boolean names(String fromWhom, String name) {
    return Tokens.of(fromWhom).holds(Tokens.of(name).joined());
  }

  private boolean owns(Secret secret, Hearer.Someone someone) {
    PersonId record = someone.record();
    return record != null
        && (record.equals(secret.whose())
            || own.getOrDefault(record, Set.of()).contains(key(secret.kind(), secret.what())));
  }

  /** The same detail in another's record reads the same. */
  static String key(Kind kind, List<String> what) {
    return kind + " " + Tokens.of(String.join(" ", what)).joined();
  }

  /** The text as this reader may have it, or where it cannot be made so. */
  public Sifted sift(String text, Hearer hearer, String instead) {
    Sieve sieve = new Sieve(text, instead);
    secrets.forEach(secret -> {
      Verdict verdict = judge(secret, hearer);
      if (verdict.isSilent()) {
        sieve.look(secret, verdict);
      }
    });
    return sieve.sifted();
  }

  /** The kind of the first thing in a text that this reader may not know. */
  public Optional<Kind> tells(String text, Hearer hearer) {
    Sifted sifted = sift(text, hearer, "");
    return Stream.concat(
            sifted.leftOut().stream().map(Sifted.LeftOut::kind),
            sifted.traces().stream().map(Sifted.Trace::kind))
        .findFirst();
  }
}
