package org.openmash.contact;

import java.util.Arrays;
import java.util.List;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ContactKind;

/** The short forms in the order they are offered, and who may fill them in. */
public enum ShortForm {
  CALL("call", ContactKind.CALL, CallForm.class, false),
  RIGHT_CARE(
      "right-care-right-person", ContactKind.RIGHT_CARE_RIGHT_PERSON, RightCareForm.class, true),
  MISSING("missing", ContactKind.MISSING, MissingForm.class, true),
  PRIVATE_FOSTERING(
      "private-fostering", ContactKind.PRIVATE_FOSTERING, PrivateFosteringForm.class, true),
  TRANSFER_IN("transfer-in", ContactKind.TRANSFER_IN, TransferInForm.class, false),
  FOR_INFORMATION("for-information", ContactKind.FOR_INFORMATION, InformationForm.class, true);

  private final String word;
  private final ContactKind kind;
  private final Class<? extends Record> form;
  private final boolean partnersToo;

  ShortForm(String word, ContactKind kind, Class<? extends Record> form, boolean partnersToo) {
    this.word = word;
    this.kind = kind;
    this.form = form;
    this.partnersToo = partnersToo;
  }

  /** Those this actor may fill in: the hub all, a partner those whose news begins with partners. */
  public static List<ShortForm> offeredTo(Actor actor) {
    return Arrays.stream(values()).filter(form -> form.isOfferedTo(actor)).toList();
  }

  /**
   * The form of that word.
   *
   * @throws UnknownId for another word, and for a form that is not this actor's to fill in
   */
  public static ShortForm of(Actor actor, String word) {
    return offeredTo(actor).stream()
        .filter(form -> form.word.equals(word))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  private boolean isOfferedTo(Actor actor) {
    return Policy.HUB.admits(actor) || (partnersToo && Policy.PARTNER.admits(actor));
  }

  /** As addresses and message keys have it. */
  public String word() {
    return word;
  }

  public Class<? extends Record> form() {
    return form;
  }

  /** Where it is filled in. */
  public String path() {
    return "/contacts/" + word + "/new";
  }

  ContactKind kind() {
    return kind;
  }
}
