package org.openmash.domesticabuse.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Agency;
import org.openmash.domesticabuse.Batch;
import org.openmash.domesticabuse.BatchId;
import org.openmash.domesticabuse.BatchRunner;
import org.openmash.domesticabuse.Batches;
import org.openmash.domesticabuse.Columns;
import org.openmash.domesticabuse.PoliceNotifications;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UnknownId;
import org.openmash.page.Download;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file of notifications: handed in, taken row by row, and a report of each row. */
@Controller
@Guarded(Policy.PARTNER_OR_HUB)
@RequestMapping("/domesticabuse/batches")
class BatchPage {

  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final int LOOK_AGAIN = 3;

  private final PoliceNotifications notifications;
  private final BatchRunner runner;
  private final Batches batches;
  private final Languages languages;
  private final Pages pages;

  BatchPage(
      PoliceNotifications notifications,
      BatchRunner runner,
      Batches batches,
      Languages languages,
      Pages pages) {
    this.notifications = notifications;
    this.runner = runner;
    this.batches = batches;
    this.languages = languages;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    return page(HttpStatus.OK, actor, null);
  }

  @GetMapping("/template.csv")
  ResponseEntity<byte[]> template(Actor actor) {
    forces(actor);
    return Download.csv(
        "police-notifications.csv", Columns.heading().getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping
  Object take(
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String force,
      Locale locale)
      throws IOException {
    List<Agency> forces = forces(actor);
    AgencyId from = forces.size() == 1 ? forces.getFirst().id() : AgencyId.parse(force);
    if (file == null || file.isEmpty()) {
      return page(HttpStatus.BAD_REQUEST, actor, say(locale, "domesticabuse.batch.none-chosen"));
    }
    if (file.getSize() > BatchRunner.LARGEST) {
      return page(
          HttpStatus.BAD_REQUEST,
          actor,
          say(locale, "domesticabuse.batch.too-large", BatchRunner.LARGEST >> 20));
    }
    try (InputStream content = file.getInputStream()) {
      return switch (runner.start(
          actor, from, content.readAllBytes(), languages.words(locale), PATIENCE)) {
        case BatchRunner.Begun(BatchId id) -> "redirect:/domesticabuse/batches/" + id;
        case BatchRunner.NotTaken(String key, List<Object> arguments) ->
            page(HttpStatus.BAD_REQUEST, actor, say(locale, key, arguments.toArray()));
      };
    }
  }

  @GetMapping("/{id}")
  ModelAndView report(Actor actor, @PathVariable String id, HttpServletResponse response) {
    BatchId batch = BatchId.parse(id);
    Batch found = batches.read(actor, batch);
    if (batches.isMoving(actor, found)) {
      // The page looks again by itself, without a script.
      response.setHeader("Refresh", String.valueOf(LOOK_AGAIN));
    }
    return pages.show(
        "domesticabuse/web/batch",
        Map.of(
            "batch",
            found,
            "moving",
            batches.isMoving(actor, found),
            "rows",
            batches.rows(actor, batch)));
  }

  private String say(Locale locale, String key, Object... arguments) {
    return languages.words(locale).say(key, arguments);
  }

  private List<Agency> forces(Actor actor) {
    List<Agency> forces = notifications.forces(actor);
    if (forces.isEmpty()) {
      throw new UnknownId();
    }
    return forces;
  }

  private ModelAndView page(HttpStatus status, Actor actor, @Nullable String error) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("forces", forces(actor));
    facts.put("columns", Columns.all());
    facts.put("recent", batches.recent(actor));
    facts.put("error", error);
    return pages.show(status, "domesticabuse/web/batches", facts);
  }
}
