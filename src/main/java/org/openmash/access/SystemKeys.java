package org.openmash.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;

/** The keys of other systems: made, renewed and revoked by administrators; each text shown once. */
@Facade
public class SystemKeys {

  static final String KIND = "key";

  /** The longest a key lasts before somebody must look at it again. */
  public static final Duration LONGEST = Duration.ofDays(366);

  /** So that whoever finds one in a file or a log knows what it is. */
  static final String PREFIX = "omk_";

  private static final Subject ALL = new Subject(KIND, new UUID(0, 0));
  private static final int BYTES = 32;

  private final KeyStore store;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  SystemKeys(KeyStore store, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /** Makes a key; its text is in the answer and nowhere else. */
  public IssuedKey issue(Actor actor, NewKey key) {
    UserId id = UserId.next();
    Subject subject = Subject.of(KIND, id);
    access.require(actor, Act.CREATED, subject);
    Instant now = clock.instant();
    String text = text();
    store.add(
        new SystemKey(
            id, key.name(), key.agency(), key.uses(), now, end(now, key.lasts()), null, null),
        text);
    audit.note(actor, Act.CREATED, subject);
    return new IssuedKey(id, text);
  }

  /** A new text for the same system, which stays who it was; the old one ends at once. */
  public IssuedKey renew(Actor actor, UserId id, Duration lasts) {
    SystemKey key = change(actor, id);
    if (key.revokedAt() != null) {
      throw new UnknownId();
    }
    String text = text();
    store.renew(id, text, end(clock.instant(), lasts));
    return new IssuedKey(id, text);
  }

  /** Ends a key for good; its next request is refused. */
  public void revoke(Actor actor, UserId id) {
    change(actor, id);
    store.revoke(id, clock.instant());
  }

  /** Every key there is or was: for administrators. */
  public List<SystemKey> all(Actor actor) {
    return access.judge(actor, Act.READ, ALL) instanceof Verdict.Permitted
        ? store.all()
        : List.of();
  }

  /** One key, as its administrator sees it. */
  public SystemKey get(Actor actor, UserId id) {
    access.require(actor, Act.READ, Subject.of(KIND, id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  private SystemKey change(Actor actor, UserId id) {
    Subject subject = Subject.of(KIND, id);
    access.require(actor, Act.CHANGED, subject);
    SystemKey key = store.find(id).orElseThrow(UnknownId::new);
    audit.note(actor, Act.CHANGED, subject);
    return key;
  }

  private static Instant end(Instant now, Duration lasts) {
    if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a key lasts for at most a year");
    }
    return now.plus(lasts);
  }

  private static String text() {
    byte[] bytes = new byte[BYTES];
    Id.RANDOM.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
