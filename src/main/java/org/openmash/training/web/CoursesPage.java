package org.openmash.training.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.training.Booking;
import org.openmash.training.CourseId;
import org.openmash.training.CoursePlaces;
import org.openmash.training.Courses;
import org.openmash.training.Evaluations;
import org.openmash.training.LearnerId;
import org.openmash.training.Learners;
import org.openmash.training.TrainingNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The courses to come, each with its places; a place is asked for and given back here. */
@Controller
class CoursesPage {

  private final Courses courses;
  private final CoursePlaces places;
  private final Learners learners;
  private final Evaluations evaluations;
  private final TrainingNames names;
  private final Pages pages;

  CoursesPage(
      Courses courses,
      CoursePlaces places,
      Learners learners,
      Evaluations evaluations,
      TrainingNames names,
      Pages pages) {
    this.courses = courses;
    this.places = places;
    this.learners = learners;
    this.evaluations = evaluations;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping("/courses")
  @Guarded(Policy.AT_WORK)
  ModelAndView all(Actor actor) {
    learners.mine(actor);
    return pages.show(
        "training/web/courses",
        Map.of(
            "coming",
            courses.coming(actor),
            "ours",
            courses.ours(actor),
            "names",
            names.of(actor),
            "today",
            learners.today(actor)));
  }

  @GetMapping("/courses/{id}")
  @Guarded(Policy.AT_WORK)
  ModelAndView one(Actor actor, @PathVariable String id) {
    CourseId course = CourseId.parse(id);
    Courses.View view = courses.one(actor, course);
    Map<String, Object> facts = new HashMap<>();
    facts.put("view", view);
    facts.put("names", names.of(actor));
    facts.put("today", learners.today(actor));
    facts.put("said", view.runs() ? evaluations.of(actor, course) : List.of());
    return pages.show("training/web/course", facts);
  }

  /** For oneself. */
  @PostMapping("/courses/{id}/book")
  @Guarded(Policy.AT_WORK)
  String book(Actor actor, @PathVariable String id, RedirectAttributes next) {
    CourseId course = CourseId.parse(id);
    Booking.State state = places.book(actor, course);
    next.addFlashAttribute(Pages.FLASH, "training.book.done." + state);
    return "redirect:/courses/" + course;
  }

  /** Gives a place back: one's own, or that of somebody of one's people or on one's list. */
  @PostMapping("/courses/{id}/leave")
  @Guarded(Policy.AT_WORK)
  String leave(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String learner,
      RedirectAttributes next) {
    CourseId course = CourseId.parse(id);
    if (learner == null) {
      places.leave(actor, course);
    } else {
      places.leave(actor, course, LearnerId.parse(learner));
    }
    next.addFlashAttribute(Pages.FLASH, "training.leave.done");
    return "redirect:/courses/" + course;
  }
}
