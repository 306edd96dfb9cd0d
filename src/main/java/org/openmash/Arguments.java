package org.openmash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.WrongSetting;

/**
 * What was typed after the program's name.
 *
 * @param settings Spring settings, as Spring reads them from a command line
 * @param demo whether the made-up county was asked for
 * @param command the words of a subcommand; empty: the hub itself is started
 * @param help whether only an explanation is wanted
 */
record Arguments(List<String> settings, boolean demo, List<String> command, boolean help) {

  private static final Map<String, String> OPTIONS =
      Map.of(
          "--port", "server.port",
          "--management-port", "management.server.port",
          "--data", "openmash.data",
          "--database", "openmash.database",
          "--demo", "openmash.demo");

  static Arguments of(String... words) {
    List<String> settings = new ArrayList<>();
    List<String> command = new ArrayList<>();
    boolean help = false;
    String demo = "none";
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      String setting = OPTIONS.get(name);
      if (setting != null) {
        String value = word.contains("=") ? word.substring(name.length() + 1) : next(words, ++i);
        settings.add("--" + setting + "=" + checked(name, value));
        demo = name.equals("--demo") ? value : demo;
      } else if (word.equals("--help") || word.equals("-h")) {
        help = true;
      } else if (command.isEmpty() && word.startsWith("--") && word.contains("=")) {
        settings.add(word);
      } else if (command.isEmpty() && word.startsWith("-")) {
        throw new WrongSetting(
            "There is no option \"%s\"; --help lists what there is.".formatted(word));
      } else {
        command.add(word);
      }
    }
    followThePort(settings);
    // Only the demonstration has invented people, and that command makes them.
    boolean invented = !demo.equals("none") || command.indexOf("county") == 0;
    return new Arguments(List.copyOf(settings), invented, List.copyOf(command), help);
  }

  private static @Nullable String next(String[] words, int at) {
    return at < words.length ? words[at] : null;
  }

  private static String checked(String option, @Nullable String value) {
    return switch (option) {
      case "--port", "--management-port" -> port(option, value);
      case "--demo" -> oneOf(option, value, List.of("none", "tiny", "small", "median"));
      default -> {
        if (value == null || value.isBlank()) {
          throw new WrongSetting("The option %s needs a value after it.".formatted(option));
        }
        yield value;
      }
    };
  }

  private static String port(String option, @Nullable String value) {
    try {
      int port = Integer.parseInt(String.valueOf(value));
      if (port >= 0 && port <= 65_535) {
        return String.valueOf(port);
      }
    } catch (NumberFormatException e) {
      // Said below, in words.
    }
    throw new WrongSetting(option, String.valueOf(value), "a port: a whole number up to 65535");
  }

  private static String oneOf(String option, @Nullable String value, List<String> words) {
    if (value == null || !words.contains(value)) {
      throw new WrongSetting(option, String.valueOf(value), "one of " + String.join(", ", words));
    }
    return value;
  }

  /** Two hubs on one machine differ in one option: what else depends on the port follows it. */
  private static void followThePort(List<String> settings) {
    for (String setting : List.copyOf(settings)) {
      if (setting.startsWith("--server.port=")) {
        int port = Integer.parseInt(setting.substring("--server.port=".length()));
        int management = port == 0 || port == 65_535 ? 0 : port + 1;
        addUnlessNamed(settings, "--management.server.port=", String.valueOf(management));
        addUnlessNamed(settings, "--openmash.address=", "http://localhost:" + port);
      }
    }
  }

  private static void addUnlessNamed(List<String> settings, String setting, String value) {
    if (settings.stream().noneMatch(s -> s.startsWith(setting))) {
      settings.add(setting + value);
    }
  }
}
