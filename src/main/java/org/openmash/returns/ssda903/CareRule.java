package org.openmash.returns.ssda903;

import org.openmash.returns.Rule;
import org.openmash.returns.Wording;

/** How a rule of the return begins. */
final class CareRule {

  private static final String SOURCE = "DfE, children looked after return, validation rules";
  private static final int LONG_AGO = 2023;

  private CareRule() {}

  static Wording<CareChild> error(String code) {
    return Rule.<CareChild>error(code).source(SOURCE).since(LONG_AGO);
  }

  static Wording<CareChild> query(String code) {
    return Rule.<CareChild>query(code).source(SOURCE).since(LONG_AGO);
  }

  /** Of no official list: what the sector’s own checker asks of files that belong together. */
  static Wording<CareChild> ofFiles(String code) {
    return Rule.<CareChild>error(code)
        .source("checks of the sector’s checker between files")
        .since(LONG_AGO);
  }
}
