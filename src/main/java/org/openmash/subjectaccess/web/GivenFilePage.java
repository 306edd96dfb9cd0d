package org.openmash.subjectaccess.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.document.Document;
import org.openmash.kernel.Actor;
import org.openmash.subjectaccess.GivenFiles;
import org.openmash.subjectaccess.PassageId;
import org.openmash.subjectaccess.SubjectRequestId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file that was found, for whoever decides about it: always as a download. */
@Controller
class GivenFilePage {

  private final GivenFiles files;

  GivenFilePage(GivenFiles files) {
    this.files = files;
  }

  @GetMapping("/subject-requests/{id}/passages/{passage}/file")
  @Guarded(Policy.WATCHES_ACCESS)
  ResponseEntity<byte[]> file(Actor actor, @PathVariable String id, @PathVariable String passage) {
    GivenFiles.Given given =
        files.open(actor, SubjectRequestId.parse(id), PassageId.parse(passage));
    Document document = given.document();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.kind().mediaType()))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(document.downloadName()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(given.bytes());
  }
}
