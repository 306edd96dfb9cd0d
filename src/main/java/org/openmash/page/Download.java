package org.openmash.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file made for whoever asks: kept by no cache on its way, saved under a name without a name. */
public final class Download {

  private Download() {}

  /** A table for a spreadsheet, in UTF-8. */
  public static ResponseEntity<byte[]> csv(String name, byte[] table) {
    return of(name, new MediaType("text", "csv", StandardCharsets.UTF_8), table);
  }

  public static ResponseEntity<byte[]> xml(String name, byte[] file) {
    return of(name, MediaType.APPLICATION_XML, file);
  }

  public static ResponseEntity<byte[]> pdf(String name, byte[] file) {
    return of(name, MediaType.APPLICATION_PDF, file);
  }

  /** Whatever it is. */
  public static ResponseEntity<byte[]> bytes(String name, byte[] file) {
    return of(name, MediaType.APPLICATION_OCTET_STREAM, file);
  }

  private static ResponseEntity<byte[]> of(String name, MediaType type, byte[] file) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file);
  }
}
