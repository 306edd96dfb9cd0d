package org.openmash.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmash.form.Answers;
import org.openmash.form.Form;
import org.openmash.form.JourneyPage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a referral: made from the same records as the pages, so it cannot differ. */
final class BodySchema {

  private final List<? extends JourneyPage> pages;
  private final List<Besides> besides;
  private final String definitions;

  /**
   * @param definitions where the schema of each page lies, as a JSON pointer
   */
  BodySchema(List<? extends JourneyPage> pages, List<Besides> besides, String definitions) {
    this.pages = pages;
    this.besides = besides;
    this.definitions = definitions;
  }

  ObjectNode write() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema
        .put("title", "A referral to the hub")
        .put("type", "object")
        .put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Besides one : besides) {
      properties
          .putObject(one.name())
          .put("type", "string")
          .put("minLength", 1)
          .put("maxLength", one.longest())
          .put("description", one.description());
      required.add(one.name());
    }
    for (JourneyPage page : pages) {
      describe(page, properties.putObject(page.word()));
      if (page.times().min() > 0 && isAlwaysAsked(page)) {
        required.add(page.word());
      }
    }
    return schema;
  }

  private void describe(JourneyPage page, ObjectNode property) {
    ObjectNode one = property;
    if (page.times().many()) {
      property
          .put("type", "array")
          .put("minItems", page.times().min())
          .put("maxItems", page.times().max());
      one = property.putObject("items");
    }
    Form form = Objects.requireNonNull(page.form().getAnnotation(Form.class));
    one.put("$ref", definitions + "/" + form.value());
  }

  /** A child's page is not asked for an unborn baby, nor the other way round. */
  private static boolean isAlwaysAsked(JourneyPage page) {
    Answers unborn = Answers.of(Map.of("about", Map.of("whom", "UNBORN")));
    return page.neededIn(Answers.none()) && page.neededIn(unborn);
  }
}
