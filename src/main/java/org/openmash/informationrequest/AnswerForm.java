package org.openmash.informationrequest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Rows;
import org.openmash.form.TextArea;
import org.openmash.form.WrongAnswer;

/** What an agency knows, in passages with marks of their own; those without words are left out. */
@Form("informationrequest.answer")
public record AnswerForm(@Rows(min = 1, max = 20) List<Written> passages) {

  /** One of them. */
  public record Written(
      @Nullable Question about,
      @TextArea(limit = 5_000, rows = 3) @Nullable String words,
      @Nullable Set<Mark> marks) {

    public Written {
      Set<Mark> said = marks == null ? Set.of() : marks;
      if (said.contains(Mark.POLICE_ONLY)
          && (said.contains(Mark.FAMILY) || said.contains(Mark.OUTSIDE))) {
        throw new WrongAnswer("marks", "both");
      }
      if (!said.isEmpty() && (words == null || words.isBlank())) {
        throw new WrongAnswer("words", "missing");
      }
    }

    boolean isWritten() {
      return words != null && !words.isBlank();
    }
  }

  public AnswerForm {
    if (passages.stream().noneMatch(Written::isWritten)) {
      throw new WrongAnswer("passages", "none");
    }
  }
}
