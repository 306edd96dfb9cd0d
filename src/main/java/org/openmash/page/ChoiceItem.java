package org.openmash.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One radio or checkbox: <code>ChoiceItem.of("yes", "Yes").hint("…").checked(true)</code>.
 *
 * @param reveals questions shown beneath once this is chosen
 * @param exclusive a checkbox that clears the others: "None of these"
 * @param divider a word between items, such as "or"; everything else is then empty
 */
public record ChoiceItem(
    @Nullable String value,
    Content label,
    @Nullable Content hint,
    boolean checked,
    boolean disabled,
    @Nullable Content reveals,
    boolean exclusive,
    @Nullable String divider,
    @Nullable String id,
    @Nullable String name) {

  public static ChoiceItem of(@Nullable String value, String label) {
    return of(value, Markup.text(label));
  }

  public static ChoiceItem of(@Nullable String value, Content label) {
    return new ChoiceItem(value, label, null, false, false, null, false, null, null, null);
  }

  /** A word between two items. */
  public static ChoiceItem divider(String word) {
    return new ChoiceItem(null, Markup.text(""), null, false, false, null, false, word, null, null);
  }

  public ChoiceItem hint(@Nullable String text) {
    return text == null ? this : hint(Markup.text(text));
  }

  public ChoiceItem hint(Content content) {
    return new ChoiceItem(
        value, label, content, checked, disabled, reveals, exclusive, divider, id, name);
  }

  public ChoiceItem checked(boolean is) {
    return new ChoiceItem(value, label, hint, is, disabled, reveals, exclusive, divider, id, name);
  }

  public ChoiceItem disabled(boolean is) {
    return new ChoiceItem(value, label, hint, checked, is, reveals, exclusive, divider, id, name);
  }

  public ChoiceItem revealing(@Nullable Content content) {
    return new ChoiceItem(
        value, label, hint, checked, disabled, content, exclusive, divider, id, name);
  }

  public ChoiceItem exclusive(boolean is) {
    return new ChoiceItem(value, label, hint, checked, disabled, reveals, is, divider, id, name);
  }

  /** With an id or a name of its own, where the page needs them. */
  public ChoiceItem called(@Nullable String ownId, @Nullable String ownName) {
    return new ChoiceItem(
        value, label, hint, checked, disabled, reveals, exclusive, divider, ownId, ownName);
  }
}
