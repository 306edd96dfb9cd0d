package org.openmash.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The short list of files that are taken: everybody can open them and none of them can run. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  TEXT("text/plain", "txt"),
  CSV("text/csv", "csv");

  private final String mediaType;
  private final List<String> extensions;

  FileKind(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  static Optional<FileKind> of(String extension) {
    return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extensions.getFirst();
  }

  /** For the accept attribute of a file input. */
  public static String accepted() {
    return String.join(
        ",",
        Arrays.stream(values())
            .flatMap(kind -> kind.extensions.stream())
            .map(e -> "." + e)
            .toList());
  }
}
