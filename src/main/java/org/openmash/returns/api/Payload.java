package org.openmash.returns.api;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Findings;
import org.openmash.returns.Likeness;
import org.openmash.returns.Place;
import org.openmash.returns.Verdict;
import org.openmash.returns.WrittenDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** One payload, read from its first child to its last; each value is called by its JSON pointer. */
final class Payload {

  private static final String CHILD_ID = "la_child_id";

  private final PayloadFindings told;
  private final Map<String, Place> firstPlaces = new HashMap<>();
  private @Nullable String child;
  private long children;

  Payload(Findings findings) {
    this.told = new PayloadFindings(findings);
  }

  long children() {
    return children;
  }

  List<Verdict> verdicts() {
    return told.verdicts();
  }

  void read(InputStream bytes) {
    try (JsonParser json = JsonMapper.shared().createParser(bytes)) {
      JsonToken first = json.nextToken();
      if (first == null) {
        throw new CannotRead("The file is empty.");
      }
      if (first != JsonToken.START_ARRAY) {
        throw new CannotRead("A payload is a list of children, and begins with [.", place(json));
      }
      readChildren(json);
      if (json.nextToken() != null) {
        throw new CannotRead("There is something behind the end of the list.", place(json));
      }
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new CannotRead(
          "The JSON is broken here: " + e.getOriginalMessage(),
          at == null ? Place.NONE : new Place(at.getLineNr(), at.getColumnNr()));
    }
  }

  private void readChildren(JsonParser json) {
    Property item = Property.root().item();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Place place = place(json);
      String pointer = "/" + children;
      children++;
      child = null;
      value(json, item, pointer);
      endOfChild(pointer, place);
    }
    if (children > Property.root().mostItems()) {
      told.overall(PayloadFault.TOO_MANY_CHILDREN, "There are %,d.".formatted(children));
    }
  }

  /** Whose it is is only known when all of it was read. */
  private void endOfChild(String pointer, Place place) {
    if (child != null) {
      Place before = firstPlaces.putIfAbsent(child, place);
      if (before != null) {
        told.find(
            PayloadFault.CHILD_TWICE,
            pointer + "/" + CHILD_ID,
            place,
            child,
            "It stands first in %s.".formatted(before));
      }
    }
    told.ofChild(child);
  }

  private void value(JsonParser json, Property property, String pointer) {
    JsonToken token = json.currentToken();
    String written = token.isScalarValue() ? json.getString() : "";
    Place place = place(json);
    if (!isOfType(json, property.type())) {
      told.find(
          PayloadFault.WRONG_TYPE,
          pointer,
          place,
          written,
          "It should be %s, and is %s.".formatted(word(property.type()), word(token)));
      json.skipChildren();
      return;
    }
    switch (property.type()) {
      case "object" -> object(json, property, pointer);
      case "array" -> array(json, property, pointer);
      case "string" -> text(property, pointer, place, written);
      default -> {}
    }
  }

  private static boolean isOfType(JsonParser json, String type) {
    JsonToken token = json.currentToken();
    return switch (type) {
      case "object" -> token == JsonToken.START_OBJECT;
      case "array" -> token == JsonToken.START_ARRAY;
      case "string" -> token == JsonToken.VALUE_STRING;
      case "boolean" -> token.isBoolean();
      case "integer" ->
          token == JsonToken.VALUE_NUMBER_INT
              || token == JsonToken.VALUE_NUMBER_FLOAT && json.getDoubleValue() % 1 == 0;
      default -> throw new IllegalStateException(type);
    };
  }

  private void object(JsonParser json, Property property, String pointer) {
    Place begins = place(json);
    Set<String> missing = new TreeSet<>(property.required());
    Set<String> seen = new HashSet<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      String within = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      Place place = place(json);
      missing.remove(name);
      if (!seen.add(name)) {
        told.find(PayloadFault.TWICE, within, place, "", null);
      }
      json.nextToken();
      Property named = property.within(name);
      if (named == null) {
        told.find(PayloadFault.UNKNOWN, within, place, "", meant(name, property.names()));
        json.skipChildren();
      } else {
        if (name.equals(CHILD_ID) && json.currentToken().isScalarValue()) {
          child = json.getString();
        }
        value(json, named, within);
      }
    }
    for (String name : missing) {
      told.find(PayloadFault.MISSING, pointer + "/" + name, begins, "", null);
    }
  }

  private static @Nullable String meant(String name, Set<String> names) {
    String meant = Likeness.meant(name, names, Function.identity());
    return meant == null ? null : "It is spelt %s.".formatted(meant);
  }

  private void array(JsonParser json, Property property, String pointer) {
    Place begins = place(json);
    Set<String> seen = new HashSet<>();
    int items = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String within = pointer + "/" + items++;
      if (property.isUnique()
          && json.currentToken().isScalarValue()
          && !seen.add(json.getString())) {
        told.find(PayloadFault.REPEATED, within, place(json), json.getString(), null);
      }
      value(json, property.item(), within);
    }
    if (items > property.mostItems()) {
      String many = "There are %d; %d are allowed.".formatted(items, property.mostItems());
      told.find(PayloadFault.TOO_MANY_ITEMS, pointer, begins, "", many);
    }
  }

  private void text(Property property, String pointer, Place place, String text) {
    Set<String> codes = property.codes();
    if (property.isDate()) {
      boolean day = text.length() == "2026-03-31".length() && WrittenDate.read(text) != null;
      if (!day) {
        told.find(PayloadFault.WRONG_DATE, pointer, place, text, WrittenDate.wrong(text));
      }
    } else if (codes != null) {
      if (!codes.contains(text)) {
        told.find(
            PayloadFault.WRONG_CODE,
            pointer,
            place,
            text,
            "It should be one of %s.".formatted(String.join(", ", codes)));
      }
    } else {
      String wrong = property.wrongShape(text);
      if (wrong != null) {
        told.find(PayloadFault.WRONG_SHAPE, pointer, place, text, wrong);
      }
    }
  }

  private static String word(String type) {
    return switch (type) {
      case "object" -> "an object";
      case "array" -> "a list";
      case "string" -> "text in quotation marks";
      case "boolean" -> "true or false";
      default -> "a whole number";
    };
  }

  private static String word(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "text";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> "a number";
    };
  }

  private static Place place(JsonParser json) {
    TokenStreamLocation at = json.currentTokenLocation();
    return new Place(at.getLineNr(), at.getColumnNr());
  }
}
