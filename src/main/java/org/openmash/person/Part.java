package org.openmash.person;

import java.util.Arrays;
import java.util.Locale;
import org.openmash.kernel.UnknownId;

/** What a record is made of: each part is a form of its own and keeps its versions. */
public enum Part {
  IDENTITY(IdentityForm.class),
  ADDRESSES(AddressesForm.class),
  REACH(ReachForm.class),
  SECRETS(SecretsForm.class),
  NEEDS(NeedsForm.class),
  FLAGS(FlagsForm.class);

  private final Class<? extends Record> form;

  Part(Class<? extends Record> form) {
    this.form = form;
  }

  /**
   * The part of this word in an address.
   *
   * @throws UnknownId when there is none
   */
  public static Part of(String word) {
    return Arrays.stream(values())
        .filter(part -> part.word().equals(word))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Class<? extends Record> form() {
    return form;
  }
}
