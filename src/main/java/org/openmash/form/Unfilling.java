package org.openmash.form;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Knowable;

/** The way back: a record's values as the answers somebody would have typed. */
final class Unfilling {

  private Unfilling() {}

  static Answers of(Record record) {
    return Answers.of(object(record));
  }

  private static Map<String, Object> object(Record record) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Slot slot : Slot.of(record.getClass())) {
      Object answer = answer(read(record, slot.component()));
      if (answer != null) {
        object.put(slot.name(), answer);
      }
    }
    return object;
  }

  private static @Nullable Object answer(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Knowable.NotKnown<?> _ -> Map.of("notKnown", "true");
      case Knowable.Known<?>(Object known) ->
          answer(known) instanceof Map<?, ?> object
              ? object
              : Map.of("value", Objects.requireNonNull(answer(known)));
      case Boolean ticked -> ticked ? "true" : null;
      case LocalDate date ->
          Map.of(
              "day", String.valueOf(date.getDayOfMonth()),
              "month", String.valueOf(date.getMonthValue()),
              "year", String.valueOf(date.getYear()));
      case LocalTime time -> "%02d:%02d".formatted(time.getHour(), time.getMinute());
      case Enum<?> constant -> constant.name();
      case Choice(String chosen) -> chosen;
      case Set<?> set ->
          new TreeSet<>(set.stream().map(each -> (String) answer(each)).toList()).stream().toList();
      case List<?> rows -> rows.stream().map(Unfilling::answer).toList();
      case Record inner -> Slot.parse(inner.getClass()) == null ? object(inner) : text(inner);
      default -> value.toString();
    };
  }

  /** A value type's one component is what somebody typed. */
  private static String text(Record value) {
    return String.valueOf(read(value, value.getClass().getRecordComponents()[0]));
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
