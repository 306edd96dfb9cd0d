package org.openmash.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.returns.CannotRead;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Heard;
import org.openmash.returns.Known;

/** Returns broken by chance, the same each time: no rule breaks off, whatever stands in them. */
class BrokenReturnTest {

  private static final List<String> NONSENSE =
      List.of(
          "",
          "0",
          "1",
          "-1",
          "99/99/9999",
          "01/01/0001",
          "31/12/9999",
          "2025-04-01",
          "ZZ/ZZ/ZZZZ",
          "S",
          "X1",
          "E11",
          "V3",
          "T1",
          "Z1",
          "PR0",
          "UN1",
          "\"",
          ",",
          "\n",
          "\t",
          "\u0000",
          "😀",
          "1E+09",
          "=1+1",
          " ",
          "NULL");

  @TempDir Path folder;

  @Test
  void breaksNoRule() throws IOException {
    CleanReturns.write(folder, 11, 2027, 40);
    List<ReturnFile> clean = files();

    int read = 0;
    for (int seed = 0; seed < 300; seed++) {
      read += isRead(clean, new Random(seed)) ? 1 : 0;
    }

    assertThat(read).isGreaterThan(100);
  }

  /** False where it cannot be read at all. */
  private static boolean isRead(List<ReturnFile> clean, Random random) {
    Heard heard = new Heard();
    Ssda903Run run = new Ssda903Run(Known.EVERYTHING, heard);
    run.isOf(new CensusYear(2027));
    run.belongsTo("E06000032");
    try {
      run.lastYear(broken(clean, random));
      run.check(broken(clean, random));
    } catch (CannotRead e) {
      return false;
    }
    assertThat(heard.failures).isEmpty();
    return true;
  }

  private static List<ReturnFile> broken(List<ReturnFile> clean, Random random) {
    List<ReturnFile> files = new ArrayList<>();
    for (ReturnFile file : clean) {
      String text = new String(file.read(), StandardCharsets.UTF_8);
      for (int cut = random.nextInt(4); cut > 0; cut--) {
        text = random.nextInt(3) == 0 ? scrambled(text, random) : replaced(text, random);
      }
      if (random.nextInt(30) > 0) {
        files.add(new ReturnFiles.InMemory(file.name(), text.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return files;
  }

  private static String replaced(String text, Random random) {
    String[] lines = text.split("\n", -1);
    int line = random.nextInt(lines.length);
    String[] values = lines[line].split(",", -1);
    values[random.nextInt(values.length)] = NONSENSE.get(random.nextInt(NONSENSE.size()));
    lines[line] = String.join(",", values);
    return String.join("\n", lines);
  }

  /** A column of one row changes places with that of another. */
  private static String scrambled(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    int cut = random.nextInt(1 + Math.min(lines.get(one).length(), lines.get(other).length()));
    String first = lines.get(one).substring(0, cut) + lines.get(other).substring(cut);
    lines.set(other, lines.get(other).substring(0, cut) + lines.get(one).substring(cut));
    lines.set(one, first);
    return String.join("\n", lines);
  }

  private List<ReturnFile> files() throws IOException {
    List<ReturnFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        files.add(
            new ReturnFiles.InMemory(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
