package org.openmash.secret;

import org.openmash.kernel.Refused;

/** A text would tell somebody what they may not know; it says which kind of thing and no more. */
public class TellsTooMuch extends Refused {

  private final Kind kind;

  TellsTooMuch(Kind kind) {
    super("secret.tells." + kind);
    this.kind = kind;
  }

  /** Throws it where a text would tell this reader something. */
  public static void refuse(Discretion discretion, Hearer hearer, String... texts) {
    for (String text : texts) {
      discretion
          .tells(text, hearer)
          .ifPresent(kind -> {
            throw new TellsTooMuch(kind);
          });
    }
  }

  public Kind kind() {
    return kind;
  }
}
