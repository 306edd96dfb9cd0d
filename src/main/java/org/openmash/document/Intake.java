package org.openmash.document;

import java.io.IOException;
import java.io.InputStream;
import org.openmash.document.Inspected.Fit;
import org.openmash.document.Inspected.Unfit;
import org.openmash.document.Keeping.NotTaken;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * The door files come in by: looks at them and has them scanned before any transaction begins, so
 * that a slow scanner never holds a connection of the database.
 */
@Component
public class Intake {

  private final Documents documents;
  private final Inspection inspection;
  private final Scanner scanner;
  private final DocumentSettings settings;

  Intake(Documents documents, Inspection inspection, Scanner scanner, DocumentSettings settings) {
    this.documents = documents;
    this.inspection = inspection;
    this.scanner = scanner;
    this.settings = settings;
  }

  /**
   * Takes a file for an owner: a draft, a referral.
   *
   * @param agency whose people see it besides the hub
   * @param declared its size as whoever sends it says; less than 0 where unknown
   */
  public Keeping take(
      Actor actor,
      Subject owner,
      AgencyId agency,
      String fileName,
      InputStream content,
      long declared)
      throws IOException {
    documents.mayAddTo(actor, owner);
    if (declared > settings.largest()) {
      return NotTaken.because("too-large", settings.largestMegabytes());
    }
    byte[] bytes = content.readNBytes(settings.largest() + 1);
    if (bytes.length > settings.largest()) {
      return NotTaken.because("too-large", settings.largestMegabytes());
    }
    // The scanner sees what was handed in: an image painted anew would hide the attempt.
    return switch (inspection.of(fileName, bytes)) {
      case Fit fit -> documents.keep(actor, owner, agency, fit, scanner.scan(bytes));
      case Unfit(NotTaken why) -> why;
    };
  }
}
