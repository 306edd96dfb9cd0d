package org.openmash.monitor.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.monitor.Pack;
import org.openmash.monitor.PackId;
import org.openmash.monitor.Packs;
import org.openmash.page.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An agency's own months: how its referrals went, and how it answered. */
@Controller
@RequestMapping("/packs")
@Guarded(Policy.SAFEGUARDING_LEAD)
class PackPage {

  private final Packs packs;
  private final Pages pages;

  PackPage(Packs packs, Pages pages) {
    this.packs = packs;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Actor actor) {
    List<Pack> mine = packs.mine(actor);
    return pages.show("monitor/web/packs", Map.of("packs", mine, "now", packs.soFar(actor)));
  }

  @GetMapping("/{id}")
  ModelAndView read(Actor actor, @PathVariable String id) {
    return pages.show("monitor/web/pack", Map.of("pack", packs.read(actor, PackId.parse(id))));
  }

  @GetMapping("/{id}/pdf")
  ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String id, Locale locale) {
    return file(packs.file(actor, PackId.parse(id), Pack.Kind.PDF, locale));
  }

  @GetMapping("/{id}/xlsx")
  ResponseEntity<byte[]> xlsx(Actor actor, @PathVariable String id, Locale locale) {
    return file(packs.file(actor, PackId.parse(id), Pack.Kind.XLSX, locale));
  }

  private static ResponseEntity<byte[]> file(Packs.File file) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.kind().mediaType()))
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.name()).build().toString())
        .body(file.bytes());
  }
}
