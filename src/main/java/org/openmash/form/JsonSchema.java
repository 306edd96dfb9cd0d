package org.openmash.form;

import java.util.List;
import org.openmash.form.Question.Condition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a form's JSON Schema (draft 2020-12): what {@link FromJson} takes, and nothing else. */
final class JsonSchema {

  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final Offers offers;

  JsonSchema(Offers offers) {
    this.offers = offers;
  }

  ObjectNode of(FormDefinition definition) {
    ObjectNode schema = json.objectNode();
    schema.put("$id", "urn:openmash:form:" + definition.form() + ":" + definition.id());
    Said title = definition.title();
    schema.put("title", title == null ? definition.form() : title.en());
    return schema.setAll(object(definition.questions()));
  }

  private ObjectNode object(List<Question> questions) {
    ObjectNode object = json.objectNode().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = json.arrayNode();
    ArrayNode conditions = json.arrayNode();
    for (Question question : questions) {
      properties.set(question.name(), titled(question));
      Condition when = question.when();
      if (when != null) {
        conditions.add(condition(question, when, questions));
      } else if (mustBeThere(question)) {
        required.add(question.name());
      }
    }
    object.put("additionalProperties", false);
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    if (!conditions.isEmpty()) {
      object.set("allOf", conditions);
    }
    return object;
  }

  /** A group in which nothing must be answered may be left out whole. */
  private static boolean mustBeThere(Question question) {
    return question.required()
        && (!(question.kind() instanceof Kind.Group(List<Question> inner))
            || inner.stream().anyMatch(JsonSchema::mustBeThere));
  }

  private ObjectNode titled(Question question) {
    ObjectNode schema = question.knowable() ? knowable(question) : value(question);
    if (!question.label().en().isEmpty()) {
      schema.put("title", question.label().en());
    }
    Said hint = question.hint();
    return hint == null ? schema : schema.put("description", hint.en());
  }

  private ObjectNode knowable(Question question) {
    ObjectNode notKnown = json.objectNode().put("type", "object");
    notKnown.putObject("properties").putObject("notKnown").put("const", true);
    notKnown.putArray("required").add("notKnown");
    notKnown.put("additionalProperties", false);
    ObjectNode schema = json.objectNode();
    schema.putArray("oneOf").add(value(question)).add(notKnown);
    return schema;
  }

  private ObjectNode value(Question question) {
    boolean filled = question.required() || question.knowable();
    return switch (question.kind()) {
      case Kind.Line(int limit, _, _) -> text(limit, filled);
      case Kind.Area(int limit, _) -> text(limit, filled);
      case Kind.Checked(String type, int limit, _) ->
          type.equals("emailaddress")
              ? text(limit, filled).put("format", "email")
              : text(limit, filled);
      case Kind.Whole(int min, int max) ->
          json.objectNode().put("type", "integer").put("minimum", min).put("maximum", max);
      case Kind.Date _ -> json.objectNode().put("type", "string").put("format", "date");
      case Kind.Time _ ->
          json.objectNode().put("type", "string").put("pattern", FromJson.TIME.pattern());
      case Kind.Tick _ -> json.objectNode().put("type", "boolean");
      case Kind.One(Offer offer) -> choice(offer);
      case Kind.Many(Offer offer) -> {
        ObjectNode many = json.objectNode().put("type", "array").put("uniqueItems", true);
        many.set("items", choice(offer));
        yield filled ? many.put("minItems", 1) : many;
      }
      case Kind.Group(List<Question> inner) -> object(inner);
      case Kind.Repeated(int min, int max, _, List<Question> inner) -> {
        ObjectNode rows =
            json.objectNode().put("type", "array").put("minItems", min).put("maxItems", max);
        rows.set("items", object(inner));
        yield rows;
      }
    };
  }

  private ObjectNode text(int limit, boolean filled) {
    ObjectNode text = json.objectNode().put("type", "string").put("maxLength", limit);
    return filled ? text.put("pattern", "\\S") : text;
  }

  private ObjectNode choice(Offer offer) {
    ObjectNode choice = json.objectNode().put("type", "string");
    List<Option> options = offers.options(offer);
    if (options.isEmpty()) {
      choice.putObject("not");
      return choice;
    }
    ArrayNode oneOf = choice.putArray("oneOf");
    options.forEach(
        option -> oneOf.addObject().put("const", option.value()).put("title", option.label().en()));
    return choice;
  }

  /** Required when it is asked and refused when it is not: what it says would otherwise be lost. */
  private ObjectNode condition(Question question, Condition when, List<Question> siblings) {
    ObjectNode condition = json.objectNode();
    ObjectNode test = condition.putObject("if");
    ObjectNode parent = test.putObject("properties").putObject(when.question());
    test.putArray("required").add(when.question());
    Kind kind =
        siblings.stream()
            .filter(other -> other.name().equals(when.question()))
            .findFirst()
            .orElseThrow()
            .kind();
    switch (kind) {
      case Kind.Tick _ -> parent.put("const", true);
      case Kind.Many _ -> when.is().forEach(parent.putObject("contains").putArray("enum")::add);
      default -> when.is().forEach(parent.putArray("enum")::add);
    }
    if (mustBeThere(question)) {
      condition.putObject("then").putArray("required").add(question.name());
    }
    condition.putObject("else").putObject("properties").put(question.name(), false);
    return condition;
  }
}
