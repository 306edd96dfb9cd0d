package org.openmash.form;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Answer;
import org.openmash.kernel.WrongSetting;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads forms.yaml and refuses a mistake by its line, so that whoever wrote it can put it right.
 */
final class FormsFile {

  private static final int MOST_QUESTIONS = 40;
  private static final Set<String> ENTRIES =
      Set.of("name", "type", "label", "hint", "options", "required");
  private static final String TYPES = "text, textarea, date, answer, choice or choices";

  private final String file;
  private final Speech speech;

  FormsFile(String file, Speech speech) {
    this.file = file;
    this.speech = speech;
  }

  Map<String, List<Question>> read(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    Map<String, List<Question>> forms = new LinkedHashMap<>();
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
      if (root != null) {
        entries(root, "forms by name").forEach((form, list) -> forms.put(form, questions(list)));
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw wrong(line, "\"" + e.getProblem() + "\"", "YAML");
    } catch (YAMLException e) {
      throw wrong(1, "something unreadable", "YAML");
    }
    return forms;
  }

  private List<Question> questions(Node list) {
    List<Question> questions = new ArrayList<>();
    for (Node node : items(list, "a list of questions")) {
      Question question = question(node);
      if (questions.stream().anyMatch(other -> other.name().equals(question.name()))) {
        throw wrong(node, "the name \"" + question.name() + "\" twice", "a name once in each form");
      }
      questions.add(question);
    }
    if (questions.size() > MOST_QUESTIONS) {
      throw wrong(list, questions.size() + " questions", "at most " + MOST_QUESTIONS);
    }
    return List.copyOf(questions);
  }

  private Question question(Node node) {
    Map<String, Node> entries = entries(node, "a question with " + String.join(", ", ENTRIES));
    for (String entry : entries.keySet()) {
      if (!ENTRIES.contains(entry)) {
        throw wrong(
            node, "\"" + entry + "\"", "only name, type, label, hint, options and required");
      }
    }
    Node hint = entries.get("hint");
    return new Question(
        matching(needed(node, entries, "name"), "[a-z][A-Za-z0-9]{0,39}", "a name like wardName"),
        kind(node, entries),
        required(entries.get("required")),
        false,
        null,
        said(needed(node, entries, "label")),
        hint == null ? null : said(hint));
  }

  private Kind kind(Node node, Map<String, Node> entries) {
    Node type = needed(node, entries, "type");
    String word = text(type, TYPES);
    boolean chosen = word.startsWith("choice");
    if (!chosen && entries.containsKey("options")) {
      throw wrong(node, "options", "them only for choice and choices");
    }
    return switch (word) {
      case "text" -> new Kind.Line(200, null, null);
      case "textarea" -> new Kind.Area(10_000, 5);
      case "date" -> new Kind.Date(Day.When.ANY);
      case "answer" -> new Kind.One(new Offer.Fixed(yesNoNotKnown()));
      case "choice" -> new Kind.One(options(needed(node, entries, "options")));
      case "choices" -> new Kind.Many(options(needed(node, entries, "options")));
      default -> throw wrong(type, "the type \"" + word + "\"", TYPES);
    };
  }

  private List<Option> yesNoNotKnown() {
    List<Option> options = new ArrayList<>();
    for (Answer answer : Answer.values()) {
      options.add(new Option(answer.name(), speech.said("answer." + answer.name()), null));
    }
    return List.copyOf(options);
  }

  private Offer options(Node list) {
    List<Option> options = new ArrayList<>();
    for (Node node : items(list, "a list of options with value, en and cy")) {
      Map<String, Node> entries = entries(node, "an option with value, en and cy");
      String value =
          matching(
              needed(node, entries, "value"), "[A-Za-z0-9_-]{1,40}", "letters, numbers, - and _");
      if (options.stream().anyMatch(option -> option.value().equals(value))) {
        throw wrong(node, "the value \"" + value + "\" twice", "each value once");
      }
      options.add(new Option(value, said(node), null));
    }
    if (options.isEmpty()) {
      throw wrong(list, "no options", "at least one");
    }
    return new Offer.Fixed(List.copyOf(options));
  }

  private Said said(Node node) {
    Map<String, Node> entries = entries(node, "words in both languages, en and cy");
    return new Said(
        matching(needed(node, entries, "en"), "(?s).{1,300}", "words"),
        matching(needed(node, entries, "cy"), "(?s).{1,300}", "words"));
  }

  private boolean required(@Nullable Node node) {
    return node != null && matching(node, "true|false", "true or false").equals("true");
  }

  private String matching(Node node, String pattern, String wants) {
    String text = text(node, wants);
    if (!text.matches(pattern) || text.isBlank()) {
      throw wrong(node, "\"" + text + "\"", wants);
    }
    return text;
  }

  private Node needed(Node question, Map<String, Node> entries, String entry) {
    Node node = entries.get(entry);
    if (node == null) {
      throw wrong(question, "no " + entry, "one");
    }
    return node;
  }

  private String text(Node node, String wants) {
    return switch (node) {
      case ScalarNode scalar -> Posted.clean(scalar.getValue()).strip();
      default -> throw wrong(node, "something else", wants);
    };
  }

  private List<Node> items(Node node, String wants) {
    return switch (node) {
      case SequenceNode list -> list.getValue();
      default -> throw wrong(node, "something else", wants);
    };
  }

  private Map<String, Node> entries(Node node, String wants) {
    if (!(node instanceof MappingNode map)) {
      throw wrong(node, "something else", wants);
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple entry : map.getValue()) {
      String name = text(entry.getKeyNode(), wants);
      if (entries.put(name, entry.getValueNode()) != null) {
        throw wrong(entry.getKeyNode(), "\"" + name + "\" twice", "it once");
      }
    }
    return entries;
  }

  private WrongSetting wrong(Node node, String got, String wants) {
    return wrong(node.getStartMark().getLine() + 1, got, wants);
  }

  private WrongSetting wrong(int line, String got, String wants) {
    return new WrongSetting(
        "The file %s has %s in line %d, but wants %s.".formatted(file, got, line, wants));
  }
}
