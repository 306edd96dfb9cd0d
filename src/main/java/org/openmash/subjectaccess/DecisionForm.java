package org.openmash.subjectaccess;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.form.WrongAnswer;

/** What somebody decides about a passage, and why. */
@Form("subjectaccess.decide")
public record DecisionForm(
    Kind kind,
    @When(question = "kind", is = "IN_PART") @TextArea(limit = 4000, rows = 3)
        @Nullable String words,
    @When(
            question = "kind",
            is = {"LEAVE_OUT", "IN_PART"})
        @Nullable Reason reason,
    @Limit(200) @Nullable String judgedBy) {

  public DecisionForm {
    if (reason == Reason.SERIOUS_HARM && (judgedBy == null || judgedBy.isBlank())) {
      throw new WrongAnswer("judgedBy", "needed");
    }
  }

  /** As it is chosen. */
  public enum Kind {
    RELEASE,
    LEAVE_OUT,
    IN_PART
  }

  /** What to take out, a line each. */
  List<String> removed() {
    return words == null
        ? List.of()
        : Arrays.stream(words.split("\\R")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }
}
