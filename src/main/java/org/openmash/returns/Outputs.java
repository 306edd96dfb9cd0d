package org.openmash.returns;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Everything a check writes to, open for as long as it lasts. */
final class Outputs implements Closeable {

  private final List<OutputStream> files = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  /**
   * @param out gets the text, unless another form is written there
   */
  Outputs(List<Target> targets, OutputStream out) throws IOException {
    for (Target target : targets) {
      OutputStream to = target.open(out);
      if (!target.isOut()) {
        files.add(to);
      }
      reports.add(target.report(to));
    }
    if (targets.stream().noneMatch(Target::isOut)) {
      reports.add(new TextReport(out, targets.isEmpty()));
    }
  }

  List<Report> reports() {
    return reports;
  }

  @Override
  public void close() throws IOException {
    for (OutputStream file : files) {
      file.close();
    }
  }
}
