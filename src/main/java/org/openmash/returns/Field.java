package org.openmash.returns;

/**
 * One question of a return, as its specification names it: an item of a group, or a column of a
 * table.
 *
 * @param module the group or table it belongs to; empty where the name says it all
 */
public record Field(String module, String name) {

  /** As people write it: <code>Section47.DateOfInitialCPC</code>. */
  @Override
  public String toString() {
    return module.isEmpty() ? name : module + "." + name;
  }
}
