package org.openmash.returns.api;

import java.util.List;
import org.openmash.returns.RuleCard;
import org.openmash.returns.Severity;
import org.openmash.returns.Years;

/** What may be wrong with a payload; each reads like a rule. */
enum PayloadFault {
  TOO_MANY_CHILDREN(
      "batch-too-large",
      "A payload must hold no more than 100 children.",
      "Send it in parts: the whole of a larger one is refused."),
  UNKNOWN(
      "unknown-property",
      "A payload must have no property the schema does not name.",
      "Take it out, or write the name the schema has; nothing within it was read."),
  MISSING(
      "missing-property",
      "A property the schema asks for must be there.",
      "Add it; ids tell apart what was sent before from what is new."),
  TWICE("property-twice", "An object must not have one property twice.", "Keep the right one."),
  WRONG_TYPE(
      "wrong-json-type",
      "A value must be of the type the schema asks for.",
      "Write it so; leave the property out where there is nothing to say, since null is no value."),
  WRONG_SHAPE(
      "wrong-shape",
      "Text must have the length and the characters the schema asks for.",
      "Shorten or correct it."),
  WRONG_DATE("wrong-date", "A date must be a day there is, written year-month-day.", "Correct it."),
  WRONG_CODE(
      "wrong-code", "A code must be one of its set.", "Write the code as the department has it."),
  REPEATED("repeated-item", "No item of this list must be in it twice.", "Keep each once."),
  TOO_MANY_ITEMS(
      "too-many-items", "A list must be no longer than the schema allows.", "Shorten it."),
  CHILD_TWICE(
      "child-twice",
      "A child must be in a payload once.",
      "Bring the two together: it is not said which of them counts.");

  private final RuleCard card;

  PayloadFault(String code, String says, String mend) {
    this.card =
        new RuleCard(
            code,
            Severity.ERROR,
            Years.since(2027),
            List.of(),
            says,
            mend,
            "DfE, children’s social care API, schema 1.0.1 of 19 May 2026",
            null);
  }

  RuleCard card() {
    return card;
  }
}
