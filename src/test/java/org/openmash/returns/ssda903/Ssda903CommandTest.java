package org.openmash.returns.ssda903;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.returns.ReturnsCommand;

class Ssda903CommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;
  private Path returned;

  @BeforeEach
  void aCleanReturnLiesInAFolder() throws IOException {
    returned = Files.createDirectory(folder.resolve("now"));
    CleanReturns.write(returned, 3, 2026, 50);
  }

  @Test
  void endsWithNoughtWhenNothingIsFoundAndListsWhatWasNotJudged() {
    assertThat(run("check", returned.toString())).isZero();

    assertThat(out.toString(UTF_8))
        .contains("Children looked after (SSDA903) 2025/26: 50 children, 0 findings.")
        .contains("Of 311 rules ")
        .contains("Not judged: 202  Last year’s return was not given.");
  }

  @Test
  void endsWithOneAndSaysRuleChildFileRowAndValue() throws IOException {
    edit("Reviews.csv", "PN1", "PN9");

    assertThat(run("check", returned.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .containsPattern("167  error  child C\\d{6}  line \\d+:4  Reviews.REVIEW_CODE = PN9");
  }

  @Test
  void readsAZipAndOneFileOfItByItself() throws IOException {
    assertThat(run("check", zip().toString())).isZero();
    assertThat(run("check", returned.resolve("OC2.csv").toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("Not judged: 141  There is no file Episodes.");
  }

  @Test
  void judgesMoreWithLastYearProvidersAndTheOwnAuthority() throws IOException {
    Path before = Files.createDirectory(folder.resolve("before"));
    CleanReturns.write(before, 3, 2026, 50);
    Path homes = folder.resolve("homes.csv");
    Files.writeString(
        homes, "Homes in July\nURN,Provider Code,Provider Placement Code\nSC1,PR4,K2\n");

    run(
        "check",
        returned.toString(),
        "--last-year",
        before.toString(),
        "--homes",
        homes.toString(),
        "--authority",
        "E06000032",
        "--year",
        "2026");

    assertThat(out.toString(UTF_8))
        .contains("1008  error")
        .doesNotContain("Not judged: 202")
        .doesNotContain("Not judged: 219");
  }

  @Test
  void endsWithTwoWhereThereIsNothingToRead() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path broken = folder.resolve("broken.zip");
    Files.writeString(broken, "PK and nothing else");

    assertThat(run("check", empty.toString())).isEqualTo(2);
    assertThat(run("check", broken.toString())).isEqualTo(2);
    assertThat(run("check", returned.toString(), "--last-year", empty.toString())).isEqualTo(2);
    assertThat(run("check", returned.toString(), "--year", "2019")).isEqualTo(2);
    assertThat(run("check", returned.toString(), "--homes", returned + "/OC2.csv")).isEqualTo(2);
    assertThat(run("check", returned.toString(), "--homes")).isEqualTo(2);
    assertThat(run("check", returned.toString(), "--colour", "red")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("There is no file of the children looked after return in it.")
        .contains("The zip file")
        .contains("The rules of 2018/19 for children looked after are not known here")
        .contains("is no list of providers");
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = returned.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private Path zip() throws IOException {
    Path zip = folder.resolve("now.zip");
    try (OutputStream bytes = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(bytes);
        Stream<Path> files = Files.list(returned)) {
      packed.putNextEntry(new ZipEntry("__MACOSX/._Episodes.csv"));
      for (Path file : files.toList()) {
        packed.putNextEntry(new ZipEntry("903/" + file.getFileName()));
        Files.copy(file, packed);
      }
    }
    return zip;
  }

  private int run(String... arguments) {
    return new ReturnsCommand()
        .run(
            List.of(arguments),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
  }
}
