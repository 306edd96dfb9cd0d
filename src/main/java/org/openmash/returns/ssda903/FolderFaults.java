package org.openmash.returns.ssda903;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Field;
import org.openmash.returns.Finding;
import org.openmash.returns.Findings;
import org.openmash.returns.Given;
import org.openmash.returns.Place;

/** Tells what is wrong with the files of one folder; of last year’s nobody can mend anything. */
final class FolderFaults {

  private final @Nullable Findings findings;

  FolderFaults(@Nullable Findings findings) {
    this.findings = findings;
  }

  void find(FileFault fault, Field field, Place place, @Nullable String detail) {
    tell(fault, null, Given.absent(field, place), detail);
  }

  void find(FileFault fault, @Nullable String child, Given<String> given, @Nullable String detail) {
    tell(fault, child, given, detail);
  }

  private void tell(
      FileFault fault, @Nullable String child, Given<?> given, @Nullable String detail) {
    if (findings != null) {
      findings.found(new Finding(fault.card(), child, List.of(given), detail));
    }
  }
}
