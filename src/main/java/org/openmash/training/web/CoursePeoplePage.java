package org.openmash.training.web;

import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.training.Booking;
import org.openmash.training.CourseId;
import org.openmash.training.CoursePlaces;
import org.openmash.training.Courses;
import org.openmash.training.LearnerId;
import org.openmash.training.TrainingNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A lead asks for places for their people, those without an account too. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/courses/{id}/people")
class CoursePeoplePage {

  private final Courses courses;
  private final CoursePlaces places;
  private final TrainingNames names;
  private final Pages pages;

  CoursePeoplePage(Courses courses, CoursePlaces places, TrainingNames names, Pages pages) {
    this.courses = courses;
    this.places = places;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    CourseId course = CourseId.parse(id);
    return pages.show(
        "training/web/book",
        Map.of(
            "line",
            courses.one(actor, course).line(),
            "people",
            places.couldCome(actor, course),
            "names",
            names.of(actor)));
  }

  @PostMapping
  String book(
      Actor actor,
      @PathVariable String id,
      @RequestParam(name = "learner", defaultValue = "") List<String> chosen,
      RedirectAttributes next) {
    CourseId course = CourseId.parse(id);
    places.couldCome(actor, course);
    boolean waits = false;
    for (String each : chosen) {
      waits |= places.book(actor, course, LearnerId.parse(each)) == Booking.State.WAITING;
    }
    if (!chosen.isEmpty()) {
      next.addFlashAttribute(
          Pages.FLASH, waits ? "training.people.waiting" : "training.people.done");
    }
    return "redirect:/courses/" + course;
  }
}
