package org.openmash.form;

import static org.openmash.form.Question.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the words of values chosen from lists that are data, which may change tomorrow. */
final class Choosing {

  private final Offers offers;
  private final Map<String, Said> said = new HashMap<>();

  Choosing(Offers offers) {
    this.offers = offers;
  }

  Map<String, Said> said(FormDefinition definition, Answers answers) {
    collect(definition.questions(), answers, "");
    return said;
  }

  private void collect(List<Question> questions, Answers answers, String path) {
    for (Question question : questions) {
      String at = question.at(path(path, question.name()));
      switch (question.kind()) {
        case Kind.One(Offer.Listed list) -> collect(list, answers.texts(at));
        case Kind.Many(Offer.Listed list) -> collect(list, answers.texts(at));
        case Kind.Group(List<Question> inner) -> collect(inner, answers, at);
        case Kind.Repeated(_, _, _, List<Question> inner) -> {
          for (int row = 0; row < Question.rows(answers, at); row++) {
            collect(inner, answers, path(at, row));
          }
        }
        default -> {}
      }
    }
  }

  private void collect(Offer.Listed list, List<String> values) {
    if (!values.isEmpty()) {
      offers.options(list).stream()
          .filter(option -> values.contains(option.value()))
          .forEach(option -> said.put(list.list() + "/" + option.value(), option.label()));
    }
  }
}
