package org.openmash.relatives;

import java.util.Map;
import org.openmash.family.FactKind;

/**
 * What a report says of two it names, in the words a family is written in.
 *
 * @param one on whose page it would be written, by where the report names them
 * @param other who is that to them; the same as one where it is said of one alone
 * @param words which sentence says it
 * @param answers the answers of the form, all but who says so
 */
record Relation(
    FactKind kind, String one, String other, String words, Map<String, String> answers) {

  String key() {
    return kind.word() + "." + one + "." + other;
  }
}
