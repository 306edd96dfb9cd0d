package org.openmash.form;

import java.util.List;

/** What came of filling in a form: the record, or what is still wrong. */
public sealed interface Filling<R extends Record> {

  Answers answers();

  /** Everything asked was answered, and rightly. */
  record Complete<R extends Record>(R record, Answers answers) implements Filling<R> {}

  /** Something is missing or wrong; what was typed is kept. */
  record Incomplete<R extends Record>(Answers answers, List<Problem> problems)
      implements Filling<R> {}
}
