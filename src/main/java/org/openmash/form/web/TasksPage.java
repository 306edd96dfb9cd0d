package org.openmash.form.web;

import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Checklist;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The task list: what is done and what is still to do. */
@Controller
@Guarded(Policy.WRITER)
class TasksPage {

  private final Ways ways;
  private final Checklist checklist;
  private final Pages pages;

  TasksPage(Ways ways, Checklist checklist, Pages pages) {
    this.ways = ways;
    this.checklist = checklist;
    this.pages = pages;
  }

  @GetMapping("/{journey}/new/{draft}")
  ModelAndView show(
      Actor actor, @PathVariable("journey") String word, @PathVariable("draft") String id) {
    Way way = ways.open(actor, word, id);
    if (way.draft().result() != null) {
      return Ways.to(way.draft().result());
    }
    if (way.journey().isOneAfterAnother()) {
      return Ways.to(way.first());
    }
    return pages.show(
        "form/web/tasks", Map.of("way", way, "progress", checklist.of(way.journey(), way.draft())));
  }
}
