package org.openmash.form;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A filled-in form as it is kept: the answers, and which definition they were given to. Kept by the
 * owning module as JSON; readable for as long as it is kept, whatever becomes of the form.
 *
 * @param form its message key
 * @param definition id of the definition
 * @param said the words of values chosen from lists that are data, as they were when chosen, by
 *     <code>list/value</code>
 */
public record Recorded(String form, String definition, Answers answers, Map<String, Said> said) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Recorded {
    said = Map.copyOf(said);
  }

  /** As JSON text, for a jsonb column. */
  public String json() {
    return JSON.writeValueAsString(
        Map.of("form", form, "definition", definition, "answers", answers.tree(), "said", said));
  }

  public static Recorded parse(String json) {
    var tree = JSON.readTree(json);
    Map<String, Said> said = new HashMap<>();
    tree.path("said")
        .properties()
        .forEach(word -> said.put(word.getKey(), JSON.treeToValue(word.getValue(), Said.class)));
    return new Recorded(
        tree.path("form").asString(),
        tree.path("definition").asString(),
        Answers.of(JSON.convertValue(tree.path("answers"), Map.class)),
        said);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Recorded[" + form + ", " + definition + "]";
  }
}
