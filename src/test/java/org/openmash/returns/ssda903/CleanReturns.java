package org.openmash.returns.ssda903;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openmash.returns.CensusYear;

/** Clean returns of any size, the same for the same seed; every child is made up. */
final class CleanReturns {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> ETHNICITIES = List.copyOf(Each.CODES.of("ETHNIC"));
  private static final List<String> REASONS =
      List.of("CARPL", "CLOSE", "ALLEG", "STAND", "CREQB", "CHILD", "LAREQ", "OTHER");
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final int STORIES = 10;

  private final Random random;
  private final CensusYear year;
  private final Map<String, List<String>> tables = new LinkedHashMap<>();

  private CleanReturns(long seed, CensusYear year) {
    this.random = new Random(seed);
    this.year = year;
    for (ReturnTable table : ReturnTable.values()) {
      if (table != ReturnTable.DOLO || year.ends() > 2026) {
        tables.put(table.title(), new ArrayList<>());
      }
    }
  }

  /** As many files as a year has, in a folder. */
  static void write(Path folder, long seed, int year, int children) throws IOException {
    CleanReturns returns = new CleanReturns(seed, new CensusYear(year));
    for (int number = 1; number <= children; number++) {
      returns.child(number);
    }
    for (Map.Entry<String, List<String>> table : returns.tables.entrySet()) {
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.getKey() + ".csv"))) {
        List<ReturnColumn> columns = ReturnTable.titled(table.getKey()).needed();
        out.write(String.join(",", columns.stream().map(ReturnColumn::name).toList()) + "\n");
        for (String row : table.getValue()) {
          out.write(row + "\n");
        }
      }
    }
  }

  private void child(int number) {
    String id = "C%06d".formatted(number);
    switch (random.nextInt(STORIES)) {
      case 0 -> adopted(id);
      case 1 -> leaver(id);
      case 2 -> alone(id);
      case 3 -> shortBreaks(id);
      case 4 -> cameAndLeft(id);
      default -> allYear(id);
    }
  }

  private String of(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private LocalDate within(int first, int last) {
    return year.start().plusDays(first + random.nextInt(last - first));
  }

  private static String day(LocalDate day) {
    return day.format(DAY);
  }

  private void row(String table, String... values) {
    tables.getOrDefault(table, List.of()).add(String.join(",", values));
  }

  private void header(String id, String sex, LocalDate born, String upn, String mother) {
    row("Header", id, sex, day(born), of(ETHNICITIES), upn, mother, "");
  }

  private String upn(String id) {
    int letter = random.nextInt(LETTERS.length());
    return LETTERS.charAt(letter) + "801200" + id.substring(1);
  }

  private String postcode() {
    return "LU%d %d%s"
        .formatted(1 + random.nextInt(7), random.nextInt(10), of(List.of("AA", "BB")));
  }

  private void permanence(String id, LocalDate born) {
    row("PrevPerm", id, day(born), "Z1", "", "");
  }

  private void worker(String id, LocalDate born, LocalDate from, String to) {
    row(
        "SWEpisodes",
        id,
        day(born),
        "SW" + (1_000_000 + random.nextInt(9_000_000)),
        day(from),
        to,
        "FCONTA");
  }

  private void allYear(String id) {
    LocalDate born = year.start().minusDays(5 * 366 + random.nextInt(10 * 365));
    String sex = of(List.of("M", "F"));
    LocalDate came = year.start().minusDays(1 + random.nextInt(1000));
    LocalDate moved = within(60, 300);
    String home = postcode();
    header(id, sex, born, upn(id), sex.equals("F") ? "0" : "");
    row(
        "Episodes",
        id,
        day(came),
        "S",
        "C2",
        "N1",
        "U6",
        "PR1",
        day(moved),
        "X1",
        of(REASONS),
        home,
        "LU9 1DD",
        "SC123456");
    row(
        "Episodes",
        id,
        day(moved),
        "P",
        "C2",
        "N1",
        "U4",
        "PR4",
        "",
        "",
        "",
        home,
        "LU9 2DD",
        "SC123457");
    for (int review = 1; review <= 2; review++) {
      row("Reviews", id, day(born), day(year.start().plusMonths(5L * review)), "PN1");
    }
    boolean old = !born.plusYears(10).isAfter(year.end());
    row(
        "OC2",
        id,
        day(born),
        String.valueOf(random.nextInt(41)),
        "",
        old ? "0" : "",
        "",
        "1",
        "1",
        "1",
        "0",
        "",
        "");
    worker(id, born, came, "");
    if (random.nextInt(5) == 0) {
      row("Missing", id, day(born), "M", day(moved.minusDays(9)), day(moved.minusDays(7)));
    }
  }

  private void adopted(String id) {
    LocalDate born = year.start().minusDays(700 + random.nextInt(400));
    LocalDate came = born.plusDays(100);
    LocalDate decided = within(0, 60);
    LocalDate placed = within(70, 120);
    LocalDate left = within(200, 360);
    header(id, "M", born, "UN1", "");
    row(
        "Episodes",
        id,
        day(came),
        "S",
        "C1",
        "N1",
        "U5",
        "PR1",
        day(placed),
        "X1",
        "CARPL",
        "LU1 1AA",
        "LU9 1DD",
        "SC123456");
    row(
        "Episodes",
        id,
        day(placed),
        "B",
        "E1",
        "N1",
        "A6",
        "PR1",
        day(left),
        "E11",
        "",
        "LU1 1AA",
        "LU9 3DD",
        "SC123456");
    row("PlacedAdoption", id, day(born), day(decided), "", "");
    row("AD1", id, day(born), day(decided), day(placed), "0", "2", "MF", "L11");
    worker(id, born, came, day(left));
  }

  private void leaver(String id) {
    LocalDate born = year.start().minusYears(19).plusDays(random.nextInt(300));
    header(id, "F", born, upn(id), "");
    row("OC3", id, day(born), "YES", of(List.of("F1", "F2", "P5", "G5")), of(List.of("U1", "B1")));
  }

  private void alone(String id) {
    LocalDate born = year.start().minusYears(16).plusDays(random.nextInt(300));
    LocalDate came = within(10, 300);
    header(id, "M", born, "UN3", "");
    row(
        "Episodes",
        id,
        day(came),
        "S",
        "V2",
        "N8",
        "K2",
        "PR4",
        "",
        "",
        "",
        "",
        "LU9 4DD",
        "SC654321");
    row("UASC", id, "M", day(born), "");
    permanence(id, born);
    worker(id, born, came, "");
  }

  private void shortBreaks(String id) {
    LocalDate born = year.start().minusDays(3000 + random.nextInt(1000));
    header(id, "F", born, upn(id), "");
    for (int weekend = 1; weekend <= 6; weekend++) {
      LocalDate from = year.start().plusDays(40L * weekend);
      row(
          "Episodes",
          id,
          day(from),
          "S",
          "V3",
          "N2",
          "K2",
          "PR1",
          day(from.plusDays(2)),
          "E8",
          "",
          "",
          "",
          "");
    }
    permanence(id, born);
  }

  private void cameAndLeft(String id) {
    LocalDate born = year.start().minusDays(4000 + random.nextInt(900));
    LocalDate came = within(5, 100);
    LocalDate left = within(110, 350);
    header(id, "M", born, upn(id), "");
    row(
        "Episodes",
        id,
        day(came),
        "S",
        "V2",
        "N5",
        "U6",
        "PR1",
        day(left),
        "E4A",
        "",
        "LU1 1AA",
        "LU9 1DD",
        "SC123456");
    row("Reviews", id, day(born), day(came.plusDays(3)), "PN3");
    permanence(id, born);
    worker(id, born, came, day(left));
  }
}
