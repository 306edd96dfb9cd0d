package org.openmash.access;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;

/** Somebody with an account, a password and an app, as they come out of enrolment. */
public record Newcomer(
    UserId id, String email, String password, byte[] secret, List<String> paper) {

  public static final String PASSWORD = "copper kettle horizon";

  public static Newcomer enrolled(
      Accounts accounts, Enrolments enrolments, Clock clock, Role... roles) {
    Actor setUp = Actor.system("test");
    UserId id = UserId.next();
    String email = id + "@example.org";
    accounts.create(
        setUp, new NewAccount(id, email, "Sam Newcomer", AgencyId.next(), Set.of(roles)));
    String token = accounts.invite(setUp, id);
    byte[] secret = unbase32(enrolments.find(token).orElseThrow().key());
    // One step back, so that the present code is still unused.
    String code = Totp.code(secret, clock.instant().getEpochSecond() / 30 - 1);
    Enrolled.Done done = (Enrolled.Done) enrolments.accept(token, PASSWORD, code);
    return new Newcomer(id, email, PASSWORD, secret, done.recoveryCodes());
  }

  String code(Clock clock) {
    return Totp.code(secret, clock.instant().getEpochSecond() / 30);
  }

  /** As an authenticator app reads the key. */
  static byte[] unbase32(String key) {
    byte[] bytes = new byte[key.length() * 5 / 8];
    int held = 0;
    int bits = 0;
    int at = 0;
    for (char letter : key.toCharArray()) {
      held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (held >> bits);
      }
    }
    return bytes;
  }
}
