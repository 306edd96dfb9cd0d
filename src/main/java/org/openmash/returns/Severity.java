package org.openmash.returns;

/** An error must be put right before a return is taken; a query may be explained. */
public enum Severity {
  ERROR,
  QUERY;

  public String word() {
    return this == ERROR ? "error" : "query";
  }
}
