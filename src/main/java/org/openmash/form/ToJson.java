package org.openmash.form;

import static org.openmash.form.Question.path;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers that are right as the JSON their schema asks for. */
final class ToJson {

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final Answers answers;

  ToJson(Answers answers) {
    this.answers = answers;
  }

  ObjectNode write(FormDefinition definition) {
    return object(definition.questions(), "");
  }

  private ObjectNode object(List<Question> questions, String path) {
    ObjectNode object = json.objectNode();
    for (Question question : Question.asked(questions, answers, path)) {
      String at = path(path, question.name());
      if (question.saidNotKnown(answers, at)) {
        object.putObject(question.name()).put("notKnown", true);
      } else if (!question.isBlank(answers, at)) {
        object.set(question.name(), value(question, question.at(at)));
      }
    }
    return object;
  }

  private JsonNode value(Question question, String at) {
    return switch (question.kind()) {
      case Kind.Line _, Kind.Area _, Kind.Checked _, Kind.Time _, Kind.One _ ->
          json.stringNode(answers.text(at));
      case Kind.Whole _ -> json.numberNode(Integer.parseInt(answers.text(at)));
      case Kind.Tick _ -> json.booleanNode(answers.text(at).equals("true"));
      case Kind.Date _ -> date(at);
      case Kind.Many _ -> {
        ArrayNode values = json.arrayNode();
        answers.texts(at).forEach(values::add);
        yield values;
      }
      case Kind.Group(List<Question> inner) -> object(inner, at);
      case Kind.Repeated(_, _, _, List<Question> inner) -> {
        ArrayNode rows = json.arrayNode();
        for (int row = 0; row < Question.rows(answers, at); row++) {
          rows.add(object(inner, path(at, row)));
        }
        yield rows;
      }
    };
  }

  private JsonNode date(String at) {
    return TypedDate.of(answers.within(at)) instanceof TypedDate.Real(LocalDate date)
        ? json.stringNode(date.toString())
        : json.nullNode();
  }
}
