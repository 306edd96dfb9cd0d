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

  static final String FOLDER = "Folder";

  private final @Nullable Findings findings;

  FolderFaults(@Nullable Findings findings) {
    this.findings = findings;
  }

  /**
   * Of a file as a whole.
   *
   * @param table the one it belongs to, or the folder
   */
  void ofFile(FileFault fault, String table, String file, Place place, @Nullable String detail) {
    tell(fault, null, Given.of(new Field(table, "file"), place, file, file), detail);
  }

  void ofColumn(
      FileFault fault, ReturnTable table, String name, Place place, @Nullable String detail) {
    tell(fault, null, Given.of(new Field(table.title(), "column"), place, name, name), detail);
  }

  void missing(ReturnColumn column, int line) {
    tell(FileFault.MISSING_COLUMN, null, Given.absent(column.field(), new Place(line, 0)), null);
  }

  void ofValue(
      FileFault fault, @Nullable String child, Given<String> value, @Nullable String detail) {
    tell(fault, child, value, detail);
  }

  private void tell(
      FileFault fault, @Nullable String child, Given<?> given, @Nullable String detail) {
    if (findings != null) {
      findings.found(new Finding(fault.card(), child, List.of(given), detail));
    }
  }
}
