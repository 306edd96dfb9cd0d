package org.openmash;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
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
          known(FlywayValidateException.class, StartFailure::strangeSchema),
          known(FlywayException.class, StartFailure::failedMigration));

  private static final Pattern UNKNOWN_MIGRATION =
      Pattern.compile("applied migration not resolved locally: ([0-9.]*[0-9])");

  private StartFailure() {}

  /** One sentence; a failure nobody foresaw is a defect and shows where it came from. */
  static void tell(Throwable failure, PrintStream err) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable t = failure; t != null && !chain.contains(t); t = t.getCause()) {
      chain.add(t);
    }
    KNOWN.stream()
        .flatMap(known -> chain.stream().flatMap(known))
        .findFirst()
        .ifPresentOrElse(
            err::println,
            () -> {
              err.printf("OpenMASH could not start, for a reason nobody foresaw.%n");
              failure.printStackTrace(err);
            });
  }

  private static <T extends Throwable> Function<Throwable, Stream<String>> known(
      Class<T> type, Function<T, String> words) {
    return failure ->
        type.isInstance(failure) ? Stream.of(words.apply(type.cast(failure))) : Stream.empty();
  }

  private static String portTaken(PortInUseException failure) {
    return Ports.taken(failure.getPort(), "--port or --management-port").getMessage();
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

  private static String strangeSchema(FlywayValidateException failure) {
    Matcher unknown = UNKNOWN_MIGRATION.matcher(String.valueOf(failure.getMessage()));
    return unknown.find()
        ? "The data were written by a newer OpenMASH (its migration %s is unknown to this one); start that newer one, or restore a backup made with this one."
            .formatted(unknown.group(1))
        : "The data were written by another build of OpenMASH whose migrations differ from this one's; start that build, or name an empty directory with --data.";
  }

  private static String failedMigration(FlywayException failure) {
    return "The database could not be brought up to date: %s%s"
        .formatted(
            String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason"),
            ofTheServer(failure));
  }

  /** What the server said of it, without the detail that quotes a row. */
  private static String ofTheServer(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException said) {
        return " (%s: %s)".formatted(said.getSQLState(), said.getMessage());
      }
    }
    return "";
  }
}
