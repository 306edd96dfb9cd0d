package org.openmash.form;

/**
 * Thrown by a form's own constructor when two right answers do not fit each other; shown beside the
 * question as <code>&lt;form&gt;.&lt;question&gt;.error.&lt;kind&gt;</code>.
 */
public class WrongAnswer extends IllegalArgumentException {

  private final String question;
  private final String kind;

  public WrongAnswer(String question, String kind) {
    super(question + ": " + kind);
    this.question = question;
    this.kind = kind;
  }

  String question() {
    return question;
  }

  String kind() {
    return kind;
  }
}
