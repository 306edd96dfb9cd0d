package org.openmash.training.web;

import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.FormPages;
import org.openmash.form.Sheet;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.training.CourseForm;
import org.openmash.training.Courses;
import org.openmash.training.NotPossibleNow;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Announces a course, for one's own people or anybody else's. */
@Controller
@Guarded(Policy.LEADS_TRAINING)
@RequestMapping("/courses/new")
class CourseAnnouncePage {

  private static final Sheet.Head<CourseForm> HEAD =
      new Sheet.Head<>(CourseForm.class, "training.course.title", "/courses");

  private final Courses courses;
  private final Sheet sheet;

  CourseAnnouncePage(Courses courses, Sheet sheet) {
    this.courses = courses;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView ask(Actor actor) {
    courses.toAnnounce(actor);
    return sheet.show(HEAD, null);
  }

  @PostMapping
  Object take(
      Actor actor, @RequestParam MultiValueMap<String, String> posted, RedirectAttributes next) {
    courses.toAnnounce(actor);
    return sheet.submit(
        HEAD,
        posted,
        said -> {
          try {
            String page = "/courses/" + courses.announce(actor, said);
            next.addFlashAttribute(Pages.FLASH, "training.course.done");
            return page;
          } catch (NotPossibleNow refused) {
            throw new FormPages.NotSo("closes", refused.key());
          }
        });
  }
}
