package org.openmash.kernel;

import java.io.PrintStream;
import java.util.List;

/**
 * A subcommand of the program: <code>openmash audit verify</code>. Beans of this type are found by
 * name; those that need nothing of a hub are named in <code>META-INF/services</code> instead.
 */
public interface Command {

  /** The word on the command line. */
  String name();

  /** One line for the list of commands, then what <code>--help</code> prints. */
  String help();

  /**
   * Runs to the end.
   *
   * @return the exit code a script may trust: 0 done, 1 done and something was wrong, 2 called
   *     wrongly
   */
  int run(List<String> arguments, PrintStream out, PrintStream err);
}
