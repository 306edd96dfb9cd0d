package org.openmash.returns.ssda903;

import org.openmash.returns.Field;

/**
 * A column of a table of the return.
 *
 * @param index its place in the specification, from nought
 * @param type what stands in it, in the words of the table of columns
 * @param isNeeded false where it is only understood when it is there
 */
record ReturnColumn(Field field, int index, String type, boolean isNeeded) {

  String name() {
    return field.name();
  }
}
