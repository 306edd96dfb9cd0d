package org.openmash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.openmash.kernel.WrongSetting;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Why the program did not start, in one sentence for whoever started it. */
final class StartFailure {

  private static final List<Function<Throwable, Stream<String>>> KNOWN =
      List.of(
          known(WrongSetting.class, Throwable::getMessage),
          known(PortInUseException.class, StartFailure::portTaken),
          known(BindException.class, StartFailure::unreadableSetting),
          known(FlywayException.class, StartFailure::strangeSchema));

  private StartFailure() {}

  static String sentence(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable t = failure; t != null && !chain.contains(t); t = t.getCause()) {
      chain.add(t);
    }
    return KNOWN.stream()
        .flatMap(known -> chain.stream().flatMap(known))
        .findFirst()
        .orElseGet(() -> "OpenMASH could not start: %s.".formatted(chain.getLast()));
  }

  private static <T extends Throwable> Function<Throwable, Stream<String>> known(
      Class<T> type, Function<T, String> words) {
    return failure ->
        type.isInstance(failure) ? Stream.of(words.apply(type.cast(failure))) : Stream.empty();
  }

  private static String portTaken(PortInUseException failure) {
    return "Port %d is taken by another program; stop that one, or name another with --port (or --management-port)."
        .formatted(failure.getPort());
  }

  private static String unreadableSetting(BindException failure) {
    Object got = failure.getProperty() == null ? "" : failure.getProperty().getValue();
    Class<?> wanted = failure.getTarget().getType().resolve(Object.class);
    return new WrongSetting(failure.getName().toString(), String.valueOf(got), kind(wanted))
        .getMessage();
  }

  private static String kind(Class<?> type) {
    if (type.isEnum()) {
      return "one of " + Stream.of(type.getEnumConstants()).map(Object::toString).toList();
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer", "long", "Long" -> "a whole number";
      case "boolean", "Boolean" -> "true or false";
      case "Duration" -> "a time such as 30s or 5m";
      case "DataSize" -> "a size such as 20MB";
      default -> "a " + type.getSimpleName();
    };
  }

  private static String strangeSchema(FlywayException failure) {
    return "The database does not fit this OpenMASH: %s"
        .formatted(String.valueOf(failure.getMessage()).lines().findFirst().orElse(""));
  }
}
