package org.openmash.training.web;

import java.util.HashMap;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.training.Attendances;
import org.openmash.training.Booking;
import org.openmash.training.CourseId;
import org.openmash.training.Courses;
import org.openmash.training.LearnerId;
import org.openmash.training.TrainingNames;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who came, for the whole list at once: three arrow keys a line. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/courses/{id}/attendance")
class AttendancePage {

  private static final String PREFIX = "came-";

  private final Attendances attendances;
  private final TrainingNames names;
  private final Pages pages;

  AttendancePage(Attendances attendances, TrainingNames names, Pages pages) {
    this.attendances = attendances;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    CourseId course = CourseId.parse(id);
    return pages.show(
        "training/web/attendance",
        Map.of(
            "it",
            attendances.toTake(actor, course),
            "list",
            attendances.list(actor, course),
            "names",
            names.of(actor)));
  }

  @PostMapping
  String take(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    CourseId course = CourseId.parse(id);
    Map<LearnerId, Booking.Came> came = new HashMap<>();
    for (Courses.Guest each : attendances.list(actor, course)) {
      String said = posted.getFirst(PREFIX + each.it().id());
      for (Booking.Came how : Booking.Came.values()) {
        if (how.name().equals(said)) {
          came.put(each.it().id(), how);
        }
      }
    }
    attendances.take(actor, course, came);
    next.addFlashAttribute(Pages.FLASH, "training.attendance.done");
    return "redirect:/courses/" + course;
  }
}
