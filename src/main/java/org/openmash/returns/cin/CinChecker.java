package org.openmash.returns.cin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openmash.returns.Alongside;
import org.openmash.returns.CannotRead;
import org.openmash.returns.Checked;
import org.openmash.returns.Checker;
import org.openmash.returns.Findings;
import org.openmash.returns.Known;

/** Checks a file of the children in need census. */
public final class CinChecker implements Checker {

  @Override
  public boolean recognises(Path returned) {
    return !Files.isDirectory(returned);
  }

  @Override
  public Checked check(Path returned, Alongside alongside, Findings findings) {
    try (InputStream bytes = Files.newInputStream(returned)) {
      return check(bytes, Known.EVERYTHING, findings);
    } catch (IOException e) {
      throw new CannotRead("The file %s cannot be opened.".formatted(returned));
    }
  }

  static Checked check(InputStream bytes, Known known, Findings findings) throws IOException {
    CinRun run = new CinRun(known, findings);
    new CinReader(run.structure(), run).read(bytes);
    return run.end();
  }
}
