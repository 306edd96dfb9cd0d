package org.openmash.returns.ssda903;

import java.util.List;
import org.openmash.returns.RuleCard;
import org.openmash.returns.Severity;
import org.openmash.returns.Years;

/** What may be wrong with a file before anybody asks what it says; each reads like a rule. */
enum FileFault {
  UNKNOWN_FILE(
      "unknown-file",
      "The folder must have no CSV file that belongs to no table of the return.",
      "Take it out, or name it after its table; it was not read."),
  SECOND_FILE(
      "second-file",
      "Every table of the return must come in one file.",
      "Keep the right one; only the first by name was read."),
  OTHER_YEAR(
      "other-year",
      "A table must belong to the year of the return.",
      "Take the file out; it was not judged."),
  ENCODING(
      "encoding",
      "A file must be written in UTF-8.",
      "Save it anew as CSV UTF-8; it was read all the same."),
  SEPARATOR(
      "separator",
      "Commas must stand between the values.",
      "Save it anew as CSV with commas; it was read all the same."),
  NO_HEADING(
      "no-heading",
      "The first row must be the names of the columns.",
      "Put them above the first row; the values were taken in the order of the specification."),
  UNKNOWN_COLUMN(
      "unknown-column",
      "A table must have no column the specification does not have.",
      "Take it out, or name it as the specification does; it was not read."),
  MISPLACED_COLUMN(
      "misplaced-column",
      "A column must stand in the table it belongs to.",
      "Move it there; it was not read."),
  MISSPELT_COLUMN(
      "misspelt-column",
      "The name of a column must be spelt as in the specification, capitals too.",
      "Spell it so; it was read all the same."),
  DOUBLED_COLUMN(
      "doubled-column",
      "A column must stand once.",
      "Keep the right one; only the first was read."),
  MISSING_COLUMN(
      "missing-column",
      "A column of the specification must be there, even if nothing stands in it.",
      "Add it; rules that need it were not judged."),
  WRONG_ORDER(
      "wrong-order",
      "Columns must stand in the order of the specification.",
      "Move it; it was read all the same."),
  SHORT_ROW(
      "short-row",
      "A row must have a value, if only an empty one, for every column.",
      "Look where a comma is missing; what is missing at its end was taken for empty."),
  LONG_ROW(
      "long-row",
      "A row must have no more values than there are columns.",
      "Look for a comma within a value, and put that value in quotes; what is too much was not"
          + " read."),
  NO_CHILD(
      "no-child",
      "Every row must have the number of its child.",
      "Add the CHILD; the row was not judged."),
  ZEROS_LOST(
      "zeros-lost",
      "A child must have the same number in every file, noughts at its beginning too.",
      "Write it as the header does: a spreadsheet takes noughts away unless the column is text."),
  SPREADSHEET_NUMBER(
      "spreadsheet-number",
      "A number must not be written as a spreadsheet shortens or extends it.",
      "Set the column to text and enter the value anew: digits may be lost for good."),
  WRONG_TYPE(
      "wrong-type",
      "What stands in a column must be of the sort the specification asks for.",
      "Write it as the specification has it."),
  TOO_LONG(
      "too-long",
      "A value must not run to thousands of characters.",
      "Look for a quotation mark that is missing; only its beginning was read.");

  private static final String SOURCE = "DfE, children looked after return, technical specification";

  private final RuleCard card;

  FileFault(String code, String says, String mend) {
    this.card =
        new RuleCard(code, Severity.ERROR, Years.since(2026), List.of(), says, mend, SOURCE, null);
  }

  RuleCard card() {
    return card;
  }
}
