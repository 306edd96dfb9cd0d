package org.openmash.returns.cin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Alongside;
import org.openmash.returns.CannotRead;
import org.openmash.returns.CensusYear;
import org.openmash.returns.Checked;
import org.openmash.returns.Checker;
import org.openmash.returns.CountedBytes;
import org.openmash.returns.Findings;
import org.openmash.returns.Known;
import org.openmash.returns.RuleCard;

/** Checks a file of the children in need census. */
public final class CinChecker implements Checker {

  @Override
  public String name() {
    return CinRun.NAME;
  }

  @Override
  public List<RuleCard> cards() {
    return Stream.of(
            CinRules.OF_HEADER.cards(),
            CinRules.OF_CHILDREN.cards(),
            Arrays.stream(Fault.values()).map(Fault::card).toList())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public boolean recognises(Path returned) {
    return !Files.isDirectory(returned);
  }

  @Override
  public Checked check(Path returned, Alongside alongside, Findings findings) {
    try (InputStream bytes =
        new CountedBytes(Files.newInputStream(returned), Files.size(returned), findings)) {
      return check(bytes, alongside.year(), Known.EVERYTHING, findings);
    } catch (IOException e) {
      throw new CannotRead("The file %s cannot be opened.".formatted(returned));
    }
  }

  static Checked check(InputStream bytes, Known known, Findings findings) throws IOException {
    return check(bytes, null, known, findings);
  }

  private static Checked check(
      InputStream bytes, @Nullable CensusYear asIn, Known known, Findings findings)
      throws IOException {
    CinRun run = new CinRun(asIn, known, findings);
    new CinReader(run.structure(), run).read(bytes);
    return run.end();
  }
}
