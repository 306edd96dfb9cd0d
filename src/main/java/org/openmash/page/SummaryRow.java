package org.openmash.page;

import gg.jte.Content;
import java.util.List;

/** One question and its answer: <code>SummaryRow.of("Name", "Sam").with(action)</code>. */
public record SummaryRow(Content key, Content value, List<Action> actions, String classes) {

  public SummaryRow {
    actions = List.copyOf(actions);
  }

  public static SummaryRow of(String key, String value) {
    return new SummaryRow(Markup.text(key), Markup.text(value), List.of(), "");
  }

  public static SummaryRow of(String key, Content value) {
    return new SummaryRow(Markup.text(key), value, List.of(), "");
  }

  public SummaryRow with(Action... links) {
    return new SummaryRow(key, value, List.of(links), classes);
  }

  public SummaryRow classes(String names) {
    return new SummaryRow(key, value, actions, names);
  }
}
