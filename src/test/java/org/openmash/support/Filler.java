package org.openmash.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Fills in any form of ours as shown: what is wanted where it is named, something fitting
 * elsewhere.
 */
public final class Filler {

  /** Stands in every field of text: a name nobody has, to be looked for where none may be. */
  public static final String TYPED = "Featherstonehaugh-Thistlethwaite";

  private static final List<String> CALM = List.of("NO", "NOT_KNOWN");

  private final Map<String, String> wanted;

  public Filler(Map<String, String> wanted) {
    this.wanted = wanted;
  }

  public List<Map.Entry<String, String>> fill(Element form) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    Set<String> chosen = new HashSet<>();
    List<String> unknown = unknown(form);
    for (Element field : form.select("input[name],textarea[name],select[name]")) {
      String name = field.attr("name");
      switch (field.normalName().equals("input") ? field.attr("type") : field.normalName()) {
        case "hidden" -> fields.add(Map.entry(name, field.val()));
        case "submit", "button", "file" -> {
          // Pressed or attached by nobody here.
        }
        case "radio" -> {
          if (chosen.add(name)) {
            fields.add(Map.entry(name, option(form, name)));
          }
        }
        case "checkbox" -> {
          if (name.endsWith(".notKnown")) {
            if (!wanted.containsKey(name.replaceFirst("\\.notKnown$", ".value"))) {
              fields.add(Map.entry(name, field.val()));
            }
          } else if (chosen.add(name)) {
            fields.add(Map.entry(name, wanted.getOrDefault(name, field.val())));
          }
        }
        case "select" -> fields.add(Map.entry(name, selected(field)));
        default -> {
          if (unknown.stream().noneMatch(name::startsWith)) {
            fields.add(Map.entry(name, text(field, name)));
          }
        }
      }
    }
    return fields;
  }

  /** Questions answered with "not known": their other fields stay empty. */
  private List<String> unknown(Element form) {
    return form.select("input[type=checkbox][name$=.notKnown]").stream()
        .map(box -> box.attr("name").replaceFirst("notKnown$", ""))
        .filter(prefix -> !wanted.containsKey(prefix + "value"))
        .toList();
  }

  private String option(Element form, String name) {
    List<String> options =
        form.select("input[type=radio]").stream()
            .filter(radio -> radio.attr("name").equals(name))
            .map(Element::val)
            .toList();
    String value = wanted.get(name);
    return value != null && options.contains(value)
        ? value
        : CALM.stream().filter(options::contains).findFirst().orElse(options.getFirst());
  }

  private static String selected(Element select) {
    return select.select("option").stream()
        .map(Element::val)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  private String text(Element field, String name) {
    String value = wanted.get(name);
    if (value != null) {
      return value;
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    return switch (last) {
      case "day" -> "3";
      case "month" -> "2";
      case "year" -> "2026";
      case "hour" -> "10";
      case "minute" -> "30";
      default -> byKind(field, last);
    };
  }

  private static String byKind(Element field, String last) {
    if (field.attr("type").equals("email") || last.toLowerCase().contains("email")) {
      return "somebody@agency.example";
    }
    if (field.attr("type").equals("tel") || last.toLowerCase().contains("phone")) {
      return "01632 960123";
    }
    if (last.toLowerCase().contains("postcode")) {
      return "";
    }
    return field.attr("inputmode").equals("numeric") ? "2" : TYPED;
  }
}
