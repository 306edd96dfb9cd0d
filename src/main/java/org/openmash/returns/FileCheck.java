package org.openmash.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Checks one file into every form there is, and hands on each finding while it is under way. */
public final class FileCheck {

  /** The forms, by how their files end. */
  public static final List<String> FORMS =
      Arrays.stream(Target.Form.values())
          .map(form -> form.name().toLowerCase(Locale.ROOT))
          .toList();

  private FileCheck() {}

  /**
   * One finding in plain words.
   *
   * @param child empty where it is about the whole return
   * @param place line and column; empty where there are none
   */
  public record Row(
      RuleCard rule, String child, String place, String element, String value, String sentence) {}

  /** Looks on while a file is checked. */
  public interface Onlooker {

    void found(Row row);

    /** How far it is: a share from 0 to 1. */
    void reached(double share);
  }

  /**
   * Checks a file.
   *
   * @param into a folder that gets <code>found.csv</code> and the others
   * @throws CannotRead when its end is not reached; what was found until then is in the files
   */
  public static Checked run(Path returned, Alongside alongside, Path into, Onlooker also)
      throws IOException {
    Checker checker =
        checkers()
            .filter(each -> each.verb().equals("check") && each.recognises(returned))
            .findFirst()
            .orElseThrow(() -> new CannotRead("It is no return known here."));
    List<Target> targets =
        Arrays.stream(Target.Form.values())
            .map(form -> new Target(form, file(into, form.name().toLowerCase(Locale.ROOT))))
            .toList();
    try (Outputs outputs = new Outputs(targets, OutputStream.nullOutputStream())) {
      List<Report> all = new ArrayList<>(outputs.reports());
      all.add(new Told(also));
      Reports reports = new Reports(all);
      try {
        Checked checked = checker.check(returned, alongside, reports);
        reports.end(checked);
        return checked;
      } catch (CannotRead e) {
        reports.breakOff(Objects.requireNonNullElse(e.getMessage(), ""));
        throw e;
      }
    }
  }

  /** Where one form of what was found is. */
  public static Path file(Path into, String form) {
    return into.resolve("found." + form);
  }

  /** Every rule of every return, by what the return is called. */
  public static List<Chapter> catalogue() {
    return checkers().map(each -> new Chapter(each.name(), each.cards())).toList();
  }

  /** The rules of one return. */
  public record Chapter(String name, List<RuleCard> cards) {}

  private static Stream<Checker> checkers() {
    return ServiceLoader.load(Checker.class).stream().map(ServiceLoader.Provider::get);
  }

  /** Whether a file is of a size and an ending that can be a return. */
  public static boolean canBe(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.size(file) > 0
        && (name.endsWith(".xml") || name.endsWith(".zip") || name.endsWith(".csv"));
  }

  /** Hands each row on. */
  private record Told(Onlooker also) implements Report {

    @Override
    public void found(FindingRow row) {
      also.found(
          new Row(
              row.rule(),
              row.child(),
              row.place().toString(),
              row.element(),
              row.value(),
              row.sentence()));
    }

    @Override
    public void reached(double share) {
      also.reached(share);
    }

    @Override
    public void end(Ending ending) {
      // Whoever asked has the end from the check itself.
    }
  }
}
