package org.openmash.form.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.form.Edit;
import org.openmash.form.JourneyPage;
import org.openmash.form.PageText;
import org.openmash.form.Showing;
import org.springframework.util.MultiValueMap;

/**
 * What a question page posted besides its answers: from which showing, by which button, and what to
 * take from the other editor.
 */
record Posting(JourneyPage page, int place, MultiValueMap<String, String> fields) {

  private static final String PICK = "_pick.";

  Showing showing() {
    String view = fields.getFirst("_view");
    return new Showing(
        number(fields.getFirst("_base")),
        view == null || view.length() > 36 ? "" : view,
        number(fields.getFirst("_step")));
  }

  Edit edit(Answers answers, boolean automatic) {
    return new Edit(page.word(), place, answers, showing(), automatic);
  }

  boolean isFromCheck() {
    return Way.FROM_CHECK.equals(fields.getFirst("_from"));
  }

  /** "Save and come back later". */
  boolean isForLater() {
    return "later".equals(fields.getFirst("_then"));
  }

  /** The answers with those of the other editor that were chosen on the page with both texts. */
  Answers picked(Answers mine, @Nullable PageText theirs) {
    if (theirs == null || theirs.version() != showing().base()) {
      return mine;
    }
    Map<String, Object> merged = new LinkedHashMap<>(mine.tree());
    fields.forEach((name, values) -> {
      if (name.startsWith(PICK) && values.contains("theirs")) {
        String question = name.substring(PICK.length());
        Object other = theirs.answers().tree().get(question);
        if (other == null) {
          merged.remove(question);
        } else {
          merged.put(question, other);
        }
      }
    });
    return Answers.of(merged);
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
  }
}
