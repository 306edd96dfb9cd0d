package org.openmash.guest.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.page.ErrorItem;

/** What is wrong with what was typed, field by field and in their order. */
final class Problems {

  private final Map<String, String> byField = new LinkedHashMap<>();

  static Problems none() {
    return new Problems();
  }

  static Problems at(String field, String message) {
    return new Problems().and(field, message);
  }

  Problems and(String field, String message) {
    byField.putIfAbsent(field, message);
    return this;
  }

  boolean any() {
    return !byField.isEmpty();
  }

  /** The message beside a field. */
  @Nullable String at(String field) {
    return byField.get(field);
  }

  List<ErrorItem> items() {
    return byField.entrySet().stream()
        .map(entry -> ErrorItem.at(entry.getKey(), entry.getValue()))
        .toList();
  }
}
