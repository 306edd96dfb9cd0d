package org.openmash;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.openmash.kernel.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Subcommands: the same program without pages and jobs, beside a running hub or alone. */
final class CommandLine {

  /** The pages exist, so that nothing of the program is missing, but no port is opened. */
  private static final List<String> WITHOUT_PAGES =
      List.of(
          "--server.port=-1",
          "--management.server.port=-1",
          "--openmash.beside=true",
          "--db-scheduler.enabled=false",
          "--spring.main.keep-alive=false",
          "--logging.level.root=error",
          "--logging.level.org.openmash=error");

  private CommandLine() {}

  static int run(Arguments arguments, PrintStream out, PrintStream err) {
    List<Command> alone = alone();
    if (alone.stream().anyMatch(c -> c.name().equals(arguments.command().getFirst()))) {
      return run(arguments, alone, out, err);
    }
    SpringApplication program = OpenMash.program(arguments);
    List<String> settings = new ArrayList<>(arguments.settings());
    settings.removeIf(s -> s.startsWith("--server.port") || s.startsWith("--management"));
    settings.addAll(WITHOUT_PAGES);
    try (ConfigurableApplicationContext context = program.run(settings.toArray(String[]::new))) {
      List<Command> commands =
          Stream.concat(context.getBeansOfType(Command.class).values().stream(), alone.stream())
              .sorted(Comparator.comparing(Command::name))
              .toList();
      return run(arguments, commands, out, err);
    }
  }

  /** Commands that need nothing of a hub, so that neither it nor its database is started. */
  private static List<Command> alone() {
    return ServiceLoader.load(Command.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  static int run(Arguments arguments, List<Command> commands, PrintStream out, PrintStream err) {
    String word = arguments.command().getFirst();
    Optional<Command> command = commands.stream().filter(c -> c.name().equals(word)).findFirst();
    if (command.isEmpty()) {
      err.printf("There is no command \"%s\". There are:%n", word);
      commands.forEach(c -> err.printf("  %-10s %s%n", c.name(), firstLine(c.help())));
      return 2;
    }
    if (arguments.help()) {
      out.println(command.get().help().strip());
      return 0;
    }
    List<String> rest = arguments.command().subList(1, arguments.command().size());
    try {
      return command.get().run(rest, out, err);
    } catch (RuntimeException e) {
      err.printf("The command \"%s\" failed, for a reason nobody foresaw.%n", word);
      e.printStackTrace(err);
      return 1;
    }
  }

  private static String firstLine(String help) {
    return help.strip().lines().findFirst().orElse("");
  }
}
