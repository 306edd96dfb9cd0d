package org.openmash.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The options of one GOV.UK fixture, knowing which of them our component has taken up. */
final class Options {

  private final JsonNode node;
  private final Set<String> taken = new HashSet<>();
  private final List<Options> children = new ArrayList<>();
  private boolean foreign;

  Options(JsonNode node) {
    this.node = node;
    this.foreign = !node.isObject();
  }

  /** Whether the fixture asks for something our component does not offer. */
  boolean askForMore() {
    return foreign
        || node.propertyNames().stream()
            .anyMatch(key -> !taken.contains(key) && !node.get(key).isNull())
        || children.stream().anyMatch(Options::askForMore);
  }

  String text(String key) {
    JsonNode value = take(key);
    if (value == null || value.isNull()) {
      return null;
    }
    foreign |= !value.isValueNode();
    return value.asString();
  }

  String textOr(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  boolean is(String key) {
    JsonNode value = take(key);
    return value != null && value.asBoolean(false);
  }

  Boolean maybe(String key) {
    JsonNode value = take(key);
    if (value == null) {
      return null;
    }
    foreign |= !value.isBoolean();
    return value.asBoolean(false);
  }

  int number(String key, int otherwise) {
    JsonNode value = take(key);
    return value == null || value.isNull() || value.asString().isEmpty()
        ? otherwise
        : value.asInt(otherwise);
  }

  boolean has(String key) {
    return node.has(key) && !node.get(key).isNull();
  }

  Options child(String key) {
    JsonNode value = take(key);
    if (value == null || value.isNull() || value.isBoolean() && !value.asBoolean()) {
      return new Options(JsonMapper.shared().createObjectNode());
    }
    Options child = new Options(value);
    children.add(child);
    return child;
  }

  <T> List<T> each(String key, Function<Options, T> read) {
    JsonNode list = take(key);
    List<T> all = new ArrayList<>();
    if (list == null || list.isNull()) {
      return all;
    }
    for (JsonNode one : list) {
      Options child = new Options(one);
      children.add(child);
      all.add(child.foreign ? null : read.apply(child));
    }
    return all;
  }

  List<List<Cell>> rows(Function<Options, Cell> read) {
    List<List<Cell>> rows = new ArrayList<>();
    JsonNode list = take("rows");
    for (JsonNode row : list == null ? List.<JsonNode>of() : list) {
      List<Cell> cells = new ArrayList<>();
      for (JsonNode cell : row) {
        Options child = new Options(cell);
        children.add(child);
        cells.add(read.apply(child));
      }
      foreign |= !row.isArray();
      rows.add(cells);
    }
    return rows;
  }

  List<String> strings(String key) {
    JsonNode list = take(key);
    return list == null || !list.isArray()
        ? List.of()
        : list.valueStream().map(JsonNode::asString).toList();
  }

  /** What "html" or else "text" say, as content. */
  Content content() {
    return content("html", "text");
  }

  Content content(String html, String text) {
    String markup = text(html);
    String plain = text(text);
    if (markup != null && !markup.isEmpty()) {
      return out -> out.writeContent(markup);
    }
    return plain == null ? null : Markup.text(plain);
  }

  void foreign() {
    foreign = true;
  }

  private JsonNode take(String key) {
    taken.add(key);
    return node.get(key);
  }

  /** Facts for a template; a null is left out, so that the template's own default holds. */
  static Map<String, Object> facts(Object... pairs) {
    Map<String, Object> facts = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        facts.put((String) pairs[i], pairs[i + 1]);
      }
    }
    return facts;
  }
}
