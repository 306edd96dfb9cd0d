package org.openmash.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sort of answer a question takes, with its limits. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Kind.Line.class, name = "line"),
  @JsonSubTypes.Type(value = Kind.Area.class, name = "area"),
  @JsonSubTypes.Type(value = Kind.Checked.class, name = "checked"),
  @JsonSubTypes.Type(value = Kind.Whole.class, name = "whole"),
  @JsonSubTypes.Type(value = Kind.Date.class, name = "date"),
  @JsonSubTypes.Type(value = Kind.Time.class, name = "time"),
  @JsonSubTypes.Type(value = Kind.Tick.class, name = "tick"),
  @JsonSubTypes.Type(value = Kind.One.class, name = "one"),
  @JsonSubTypes.Type(value = Kind.Many.class, name = "many"),
  @JsonSubTypes.Type(value = Kind.Group.class, name = "group"),
  @JsonSubTypes.Type(value = Kind.Repeated.class, name = "repeated")
})
sealed interface Kind {

  /**
   * One line of text.
   *
   * @param suggest the name of the list it suggests from while somebody types
   */
  record Line(int limit, @Nullable String autocomplete, @Nullable String suggest) implements Kind {}

  record Area(int limit, int rows) implements Kind {}

  /** A text that a value type parses: an NHS number, a postcode. */
  record Checked(String type, int limit, @Nullable String autocomplete) implements Kind {}

  record Whole(int min, int max) implements Kind {}

  record Date(Day.When day) implements Kind {}

  record Time() implements Kind {}

  record Tick() implements Kind {}

  record One(Offer offer) implements Kind {}

  record Many(Offer offer) implements Kind {}

  record Group(List<Question> questions) implements Kind {}

  /**
   * A list of rows, each the same questions.
   *
   * @param row the heading of one row, its number in place of <code>{0}</code>
   */
  record Repeated(int min, int max, Said row, List<Question> questions) implements Kind {}

  /** Whether its answer is an object of its own rather than a text or a list of texts. */
  default boolean isObject() {
    return this instanceof Date || this instanceof Group;
  }
}
