package org.openmash.returns.cin;

import java.util.List;
import org.openmash.returns.RuleCard;
import org.openmash.returns.Severity;
import org.openmash.returns.Years;

/** What may be wrong with a file before anybody asks what it says; each reads like a rule. */
enum Fault {
  UNKNOWN(
      "unknown-element",
      "The census must have no element of this name.",
      "Take it out, or write the name the specification has; nothing within it was read."),
  MISSPELT(
      "misspelt-element",
      "The name of an element must be spelt as in the specification, capitals too.",
      "Spell it so; nothing within it was read."),
  MISPLACED(
      "misplaced-element",
      "An element must stand within the one it belongs to.",
      "Move it there; nothing within it was read."),
  OTHER_YEAR(
      "other-year",
      "An element must belong to the year of the return.",
      "Take it out, or correct the Year in the header; nothing within it was read."),
  WRONG_ORDER(
      "wrong-order",
      "Elements must stand in the order of the specification.",
      "Move it; it was read all the same."),
  TOO_MANY(
      "too-many",
      "An element that may stand once must not stand again.",
      "Keep the right one. Of items only the first was read."),
  MISSING("missing-element", "An element the specification asks for must be there.", "Add it."),
  EMPTY(
      "empty-element",
      "An element must not be empty.",
      "Leave the whole element out where there is nothing to say; it was read as if it were not there."),
  STRAY_TEXT(
      "stray-text", "Between the elements of a group there must be no text.", "Take the text out."),
  WRONG_TYPE(
      "wrong-type",
      "What stands in an element must be of the sort the specification asks for.",
      "Write it as the specification has it."),
  TOO_LONG(
      "too-long",
      "What stands in an element must not run to thousands of characters.",
      "Look for an end tag that is missing."),
  NAMESPACE(
      "namespace",
      "The elements must belong to no namespace.",
      "Take xmlns out of the first element; everything was read all the same."),
  UNKNOWN_YEAR(
      "unknown-year",
      "The Year in the header must be one whose census this program knows.",
      "Correct the Year; the rules of another year were taken meanwhile."),
  ENCODING(
      "encoding",
      "The file must be written in the characters its first line says it is.",
      "Correct the first line, or save the file anew as UTF-8.");

  private static final String SOURCE = "DfE, children in need census, technical specification";

  private final RuleCard card;

  Fault(String code, String says, String mend) {
    this.card =
        new RuleCard(code, Severity.ERROR, Years.since(2025), List.of(), says, mend, SOURCE, null);
  }

  RuleCard card() {
    return card;
  }
}
