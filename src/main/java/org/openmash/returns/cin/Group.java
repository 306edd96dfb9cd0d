package org.openmash.returns.cin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Field;
import org.openmash.returns.Given;
import org.openmash.returns.Known;
import org.openmash.returns.Place;
import org.openmash.returns.WrittenDate;

/**
 * The items of one group of the file, as what was given.
 *
 * @param element null where the group is missing
 * @param place its own, or where it is missing
 */
record Group(@Nullable Element element, Place place, Known known) {

  Given<String> text(Field field) {
    return item(field, text -> text);
  }

  Given<LocalDate> date(Field field) {
    return item(field, WrittenDate::read);
  }

  Given<Boolean> flag(Field field) {
    return item(field, Group::flag);
  }

  /** Below nought too, so that a rule can say so. */
  Given<Integer> count(Field field) {
    return item(field, Group::number);
  }

  /** One for each that was given; an absent one where there is none. */
  List<Given<String>> texts(Field field) {
    return items(field, text -> text);
  }

  List<Given<LocalDate>> dates(Field field) {
    return items(field, WrittenDate::read);
  }

  Group one(String name) {
    Element found = element == null ? null : element.first(name);
    return new Group(found, found == null ? place : found.place(), known);
  }

  <T> List<T> each(String name, Function<Group, T> made) {
    if (element == null) {
      return List.of();
    }
    return element.all(name).stream()
        .map(found -> made.apply(new Group(found, found.place(), known)))
        .toList();
  }

  private <T> Given<T> item(Field field, Function<String, @Nullable T> read) {
    if (known.whyNot(field) != null) {
      return Given.unknown(field);
    }
    return given(field, element == null ? null : element.first(field.name()), read);
  }

  private <T> List<Given<T>> items(Field field, Function<String, @Nullable T> read) {
    if (known.whyNot(field) != null) {
      return List.of(Given.unknown(field));
    }
    List<Element> all = element == null ? List.of() : element.all(field.name());
    return all.isEmpty()
        ? List.of(Given.absent(field, place))
        : all.stream().map(each -> given(field, each, read)).toList();
  }

  private <T> Given<T> given(
      Field field, @Nullable Element item, Function<String, @Nullable T> read) {
    String written = item == null ? "" : item.text();
    Place where = item == null ? place : item.place();
    if (written.isEmpty()) {
      return Given.absent(field, where);
    }
    T value = read.apply(written);
    return value == null
        ? Given.unreadable(field, where, written)
        : Given.of(field, where, written, value);
  }

  private static @Nullable Boolean flag(String text) {
    if (text.equals("1") || text.equalsIgnoreCase("true")) {
      return true;
    }
    return text.equals("0") || text.equalsIgnoreCase("false") ? false : null;
  }

  private static @Nullable Integer number(String text) {
    return text.matches("[+-]?\\d{1,9}") ? Integer.valueOf(text) : null;
  }
}
