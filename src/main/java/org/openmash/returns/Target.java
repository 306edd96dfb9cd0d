package org.openmash.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form in which findings are written, and where to.
 *
 * @param file null for what the command writes out
 */
record Target(Form form, @Nullable Path file) {

  /** The forms there are. */
  enum Form {
    CSV,
    XLSX,
    JSON,
    HTML;

    private String option() {
      return "--" + name().toLowerCase(Locale.ROOT);
    }
  }

  static final List<String> NAMES = Arrays.stream(Form.values()).map(Form::option).toList();

  static Target of(String option, String file) {
    return new Target(Form.values()[NAMES.indexOf(option)], file.isEmpty() ? null : Path.of(file));
  }

  boolean isOut() {
    return file == null;
  }

  OutputStream open(OutputStream out) throws IOException {
    return file == null ? out : Files.newOutputStream(file);
  }

  Report report(OutputStream to) {
    return switch (form) {
      case CSV -> new CsvReport(new Csv(to, !isOut()));
      case XLSX -> new XlsxReport(to);
      case JSON -> new JsonReport(to);
      case HTML -> new HtmlReport(to);
    };
  }
}
