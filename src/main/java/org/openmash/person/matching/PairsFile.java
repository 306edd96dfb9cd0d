package org.openmash.person.matching;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Writes <code>pairs.csv</code>: ids, probability, score and a column of evidence for each field.
 */
final class PairsFile implements Closeable {

  private final Writer out;
  private final Set<Field> fields;
  private final Texts ids;
  private int written;

  PairsFile(Path file, Set<Field> fields, Texts ids) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.fields = fields;
    this.ids = ids;
    out.write("left_id,right_id,probability,score");
    for (Field field : fields) {
      out.write("," + field.words().replace(' ', '_'));
    }
    out.write("\n");
  }

  /**
   * @param probability in the light of the other rows of the same person too
   */
  void write(int left, int right, double probability, Waterfall waterfall) throws IOException {
    out.write(quoted(ids.get(left)));
    out.write("," + quoted(ids.get(right)));
    double bits = waterfall.tenths() / 10.0;
    out.write(String.format(Locale.ROOT, ",%.6f,%.1f", probability, bits));
    for (Field field : fields) {
      out.write(",");
      for (Evidence part : waterfall.parts()) {
        if (part.field() == field) {
          out.write(quoted(Evidence.signed(part.tenths()) + " " + part.reason()));
        }
      }
    }
    out.write("\n");
    written++;
  }

  int written() {
    return written;
  }

  static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
