package org.openmash.domesticabuse;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.kernel.Knowable;

/**
 * The columns of a batch: one for each question of the two forms, made from the same records, so
 * that a file and the page never ask for different things. A row is one child of one incident.
 */
public final class Columns {

  private static final List<Column> ALL =
      Stream.concat(
              of(PoliceNotification.class, "", "", "domesticabuse.incident"),
              of(SafeContact.class, "", "", "domesticabuse.safecontact"))
          .toList();

  private Columns() {}

  /** All of them, in the order of the template. */
  public static List<Column> all() {
    return ALL;
  }

  /** The column of that name, in any case and with spaces for lines. */
  static Optional<Column> named(String heading) {
    String name = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return ALL.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The column an answer at that path came from. */
  static Optional<Column> at(String path) {
    return ALL.stream()
        .filter(c -> path.equals(c.path()) || path.startsWith(c.path() + "."))
        .findFirst();
  }

  /** The first line of a file, to be filled in beneath. */
  public static String heading() {
    return String.join(",", ALL.stream().map(Column::name).toList()) + "\r\n";
  }

  private static Stream<Column> of(Class<?> record, String path, String name, String key) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(component -> of(component, path, name, key));
  }

  private static Stream<Column> of(
      RecordComponent component, String path, String prefix, String key) {
    boolean knowable = component.getType() == Knowable.class;
    boolean many = component.getType() == Set.class;
    boolean list = component.getType() == List.class;
    Class<?> type =
        knowable || many || list ? argument(component.getGenericType()) : component.getType();
    String at = path + component.getName();
    String words = key + "." + component.getName();
    if (list) {
      return of(type, at + ".0.", "child_", words);
    }
    String name = prefix + snake(component.getName());
    if (type.isRecord() && type.getEnclosingClass() == PoliceNotification.class) {
      return of(type, at + ".", prefix + snake(component.getName()) + "_", words);
    }
    return Stream.of(new Column(name, at, words, shape(type, many), knowable, options(type)));
  }

  private static Column.Shape shape(Class<?> type, boolean many) {
    if (many) {
      return Column.Shape.SEVERAL;
    }
    if (type == LocalDate.class) {
      return Column.Shape.DATE;
    }
    return type.isEnum() ? Column.Shape.ONE_OF : Column.Shape.TEXT;
  }

  private static List<String> options(Class<?> type) {
    List<String> names = new ArrayList<>();
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        names.add(((Enum<?>) constant).name());
      }
    }
    return names;
  }

  private static Class<?> argument(Type type) {
    return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  /** "toVictim" is "to_victim". */
  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
