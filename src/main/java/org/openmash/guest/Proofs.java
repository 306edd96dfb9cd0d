package org.openmash.guest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Id;
import org.springframework.stereotype.Component;

/**
 * Proves that somebody reads a mailbox: a code goes there, and is typed in the same browser within
 * ten minutes, once. Asking looks nothing up, so that nobody learns whether we know an address.
 */
@Component
public class Proofs {

  static final Duration OPEN = Duration.ofMinutes(10);
  static final int TRIES = 5;
  private static final Actor GUARD = Actor.system("one-time code");

  private final ProofStore store;
  private final CodeMailing mailing;
  private final ProofCookie cookie;
  private final Arrivals arrivals;
  private final Work work;

  Proofs(ProofStore store, CodeMailing mailing, ProofCookie cookie, Arrivals arrivals, Work work) {
    this.store = store;
    this.mailing = mailing;
    this.cookie = cookie;
    this.arrivals = arrivals;
    this.work = work;
  }

  /**
   * Sends a code to an address, to be typed in this browser.
   *
   * @param next the page to go on with
   * @return how long to wait, when too many were asked for
   */
  public Optional<Duration> ask(
      EmailAddress email,
      String next,
      Locale language,
      HttpServletRequest request,
      HttpServletResponse response) {
    Proof proof = new Proof(email.value().toLowerCase(Locale.ROOT), next);
    Optional<Duration> wait = mailing.take(proof.email(), request.getRemoteAddr());
    if (wait.isEmpty()) {
      String browser = cookie.fresh(response);
      String code = "%08d".formatted(Id.RANDOM.nextInt(100_000_000));
      work.as(
          GUARD,
          () -> {
            byte[] mark = Marks.of(browser);
            store.remove(mark);
            store.add(mark, proof, Marks.of(browser, code), TRIES, OPEN);
            mailing.send(email, code, language);
          });
    }
    return wait;
  }

  /** The code this browser waits for. */
  public Optional<Proof> underWay(HttpServletRequest request) {
    return cookie
        .of(request)
        .flatMap(browser -> work.as(GUARD, () -> store.find(Marks.of(browser))))
        .map(ProofStore.Kept::proof);
  }

  /** Compares what was typed with the code this browser waits for. */
  public Proven prove(String typed, HttpServletRequest request) {
    Optional<String> browser = cookie.of(request);
    return browser.isEmpty() ? new Proven.Over() : compared(browser.get(), typed);
  }

  private Proven compared(String browser, String typed) {
    String code = typed.replaceAll("(?U)[\\s-]", "");
    Proven proven = work.as(GUARD, () -> used(browser, code));
    if (proven instanceof Proven.Wrong) {
      arrivals.refused();
    }
    return proven;
  }

  private Proven used(String browser, String code) {
    byte[] mark = Marks.of(browser);
    Optional<ProofStore.Kept> kept = store.tried(mark);
    if (kept.isEmpty()) {
      return new Proven.Over();
    }
    if (!MessageDigest.isEqual(kept.get().code(), Marks.of(browser, code))) {
      return new Proven.Wrong();
    }
    if (!store.remove(mark)) {
      return new Proven.Over();
    }
    return arrivals.of(kept.get().proof());
  }

  /** Codes nobody typed are forgotten with their addresses. */
  void forgetOld() {
    work.as(GUARD, (Runnable) store::forgetOld);
  }
}
