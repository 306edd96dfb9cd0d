package org.openmash.contact;

import java.util.Arrays;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ContactKind;

/** What the hub writes down later about a contact of a kind, each a short form of its own. */
public enum Step {
  HARM("harm", ContactKind.RIGHT_CARE_RIGHT_PERSON, HarmForm.class),
  RETURNED("returned", ContactKind.MISSING, ReturnForm.class),
  INTERVIEWED("interviewed", ContactKind.MISSING, InterviewForm.class),
  VISITED("visited", ContactKind.PRIVATE_FOSTERING, VisitForm.class),
  TAKEN_ON("taken-on", ContactKind.TRANSFER_IN, TakingOnForm.class);

  private final String word;
  private final ContactKind kind;
  private final Class<? extends Record> form;

  Step(String word, ContactKind kind, Class<? extends Record> form) {
    this.word = word;
    this.kind = kind;
    this.form = form;
  }

  /**
   * The step of that word.
   *
   * @throws UnknownId for any other
   */
  public static Step of(String word) {
    return Arrays.stream(values())
        .filter(step -> step.word.equals(word))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  /** As addresses and message keys have it. */
  public String word() {
    return word;
  }

  public Class<? extends Record> form() {
    return form;
  }

  /** Whether it is written down about contacts of this kind. */
  public boolean isFor(ContactKind of) {
    return kind == of;
  }

  ContactKind kind() {
    return kind;
  }
}
