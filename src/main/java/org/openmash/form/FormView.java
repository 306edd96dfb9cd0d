package org.openmash.form;

import java.util.List;
import org.openmash.page.ErrorItem;

/**
 * A form ready to be shown in one language: <code>@template.form.questions(view = view, words =
 * …)</code> draws the questions, the errors go to the error summary above.
 */
public record FormView(String form, List<Field> fields, List<ErrorItem> errors) {

  /** The same form, where one question offers only these values, in this order. */
  public FormView only(String question, List<String> values) {
    return new FormView(
        form,
        fields.stream()
            .map(field -> field.path().equals(question) ? field.only(values) : field)
            .toList(),
        errors);
  }

  public boolean isWrong() {
    return !errors.isEmpty();
  }
}
