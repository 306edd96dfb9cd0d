package org.openmash.returns.ssda903;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes clean returns of children looked after for whoever measures. */
public final class CareReturns {

  private CareReturns() {}

  /** A folder of them beside others, of 2025/26. */
  public static Path write(Path beside, String name, int children) throws IOException {
    Path folder = Files.createDirectory(beside.resolve(name));
    CleanReturns.write(folder, 1, 2026, children);
    return folder;
  }
}
