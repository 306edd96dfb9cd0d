package org.openmash.exchange;

import java.util.List;
import java.util.Objects;
import org.openmash.form.Answers;
import org.openmash.form.Form;
import org.openmash.form.Forms;
import org.openmash.form.JourneyPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of a line: made from the same records as the pages, so it cannot differ. */
final class LineSchema {

  private final List<? extends JourneyPage> pages;
  private final Forms forms;

  LineSchema(List<? extends JourneyPage> pages, Forms forms) {
    this.pages = pages;
    this.forms = forms;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  JsonNode write() {
    Class[] records = pages.stream().map(JourneyPage::form).toArray(Class[]::new);
    ObjectNode schema = (ObjectNode) forms.schema(records);
    schema
        .put("title", "A referral to the hub")
        .put("type", "object")
        .put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    properties
        .putObject(LineReader.KEY)
        .put("type", "string")
        .put("minLength", 1)
        .put("maxLength", 100)
        .put("description", "Your own key: the same key never makes a second referral.");
    properties
        .putObject(LineReader.AGENCY)
        .put("type", "string")
        .put("minLength", 1)
        .put("description", "The name of the agency that refers, as the hub's directory has it.");
    ArrayNode required = schema.putArray("required").add(LineReader.KEY).add(LineReader.AGENCY);
    for (JourneyPage page : pages) {
      describe(page, properties.putObject(page.word()));
      if (page.times().min() > 0 && isAlwaysAsked(page)) {
        required.add(page.word());
      }
    }
    return schema;
  }

  private static void describe(JourneyPage page, ObjectNode property) {
    ObjectNode one = property;
    if (page.times().many()) {
      property
          .put("type", "array")
          .put("minItems", page.times().min())
          .put("maxItems", page.times().max());
      one = property.putObject("items");
    }
    Form form = Objects.requireNonNull(page.form().getAnnotation(Form.class));
    one.put("$ref", "#/$defs/" + form.value());
  }

  /** A child's page is not asked for an unborn baby, nor the other way round. */
  private static boolean isAlwaysAsked(JourneyPage page) {
    Answers unborn = Answers.of(java.util.Map.of("about", java.util.Map.of("whom", "UNBORN")));
    return page.neededIn(Answers.none()) && page.neededIn(unborn);
  }
}
