package org.openmash.document.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.document.Document;
import org.openmash.document.Downloads;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives an attachment out: always as a download, never shown by the browser as a page of ours. */
@Controller
@Guarded(Policy.KNOWN)
class DownloadPage {

  private final Downloads downloads;

  DownloadPage(Downloads downloads) {
    this.downloads = downloads;
  }

  @GetMapping("/documents/{id}")
  ResponseEntity<Resource> download(Actor actor, @PathVariable String id) {
    Downloads.Download download = downloads.open(actor, DocumentId.parse(id));
    Document document = download.document();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.kind().mediaType()))
        .contentLength(document.size())
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(document.downloadName()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(new InputStreamResource(download.content()));
  }
}
