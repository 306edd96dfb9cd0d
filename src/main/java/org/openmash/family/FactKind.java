package org.openmash.family;

import java.util.Arrays;
import java.util.Locale;
import org.openmash.kernel.UnknownId;

/** What is written of a family: each kind is a form of its own and keeps its versions. */
public enum FactKind {
  TIE(TieForm.class, true),
  COUPLE(CoupleForm.class, true),
  FEELING(FeelingForm.class, true),
  RESPONSIBILITY(ResponsibilityForm.class, true),
  SUPPORT(SupportForm.class, true),
  AUTHORITY(AuthorityForm.class, false),
  HOME(HomeForm.class, false),
  SUPPORTER(SupporterForm.class, false);

  private final Class<? extends Record> form;
  private final boolean pair;

  FactKind(Class<? extends Record> form, boolean pair) {
    this.form = form;
    this.pair = pair;
  }

  /**
   * The kind of this word in an address.
   *
   * @throws UnknownId when there is none
   */
  public static FactKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Class<? extends Record> form() {
    return form;
  }

  /** Whether it is about two people who both have a record. */
  public boolean pair() {
    return pair;
  }
}
