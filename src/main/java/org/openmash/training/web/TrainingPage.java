package org.openmash.training.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.openmash.training.Courses;
import org.openmash.training.Evaluations;
import org.openmash.training.Learners;
import org.openmash.training.Need;
import org.openmash.training.Requirement;
import org.openmash.training.TrainingNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one must hold, until when it holds, and the next course one can have for it. */
@Controller
class TrainingPage {

  private static final int OFFERED = 2;

  private final Learners learners;
  private final Courses courses;
  private final Evaluations evaluations;
  private final TrainingNames names;
  private final Pages pages;

  TrainingPage(
      Learners learners,
      Courses courses,
      Evaluations evaluations,
      TrainingNames names,
      Pages pages) {
    this.learners = learners;
    this.courses = courses;
    this.evaluations = evaluations;
    this.names = names;
    this.pages = pages;
  }

  @GetMapping("/training")
  @Guarded(Policy.AT_WORK)
  ModelAndView mine(Actor actor) {
    Optional<Learners.Whole> mine = learners.mine(actor);
    var today = learners.today(actor);
    List<Courses.Line> coming = courses.coming(actor);
    Map<String, List<Courses.Line>> offered = new HashMap<>();
    mine.ifPresent(it ->
        it.pressing(today)
            .forEach(each -> offered.put(each.requirement(), offered(actor, each, coming))));
    return pages.show(
        "training/web/mine",
        Map.of(
            "mine",
            mine,
            "offered",
            offered,
            "booked",
            coming.stream().filter(each -> each.mine() != null).toList(),
            "asked",
            evaluations.asked(actor),
            "names",
            names.of(actor),
            "today",
            today));
  }

  /** The courses that meet it and are open to whoever asks; those they are in, and with room. */
  private List<Courses.Line> offered(Actor actor, Need need, List<Courses.Line> coming) {
    List<String> met =
        learners.requirement(actor, need.requirement()).map(Requirement::met).orElse(List.of());
    var today = learners.today(actor);
    return coming.stream()
        .filter(each -> met.contains(each.it().kind()) && each.forMe())
        .filter(each -> each.mine() != null || each.it().isOpen(today))
        .sorted(
            Comparator.comparing((Courses.Line each) -> each.mine() == null)
                .thenComparing(each -> each.free() == 0))
        .limit(OFFERED)
        .toList();
  }
}
