package org.openmash.relatives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;

/**
 * Somebody a report names beside its children.
 *
 * @param place where it names them: "mother" who expects a baby, or "family-2"
 * @param relationship what they are said to be to the children, in the word of the form
 * @param said everything the page says of them
 */
public record ReportedPerson(
    String place, String name, @Nullable LocalDate born, String relationship, Answers said) {

  /** Where the children are not all the same to them: somebody reads it before they tick. */
  public String differs() {
    return said.text("differsByChild");
  }

  boolean yes(String question) {
    return said.text(question).equals("YES");
  }
}
