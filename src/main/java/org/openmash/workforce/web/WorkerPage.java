package org.openmash.workforce.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Team;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.workforce.Absences;
import org.openmash.workforce.Worker;
import org.openmash.workforce.WorkerForm;
import org.openmash.workforce.Workers;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes somebody who works with children in, or changes what is known of them. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/workers/{id}")
class WorkerPage {

  private static final String TEMPLATE = "workforce/web/worker";

  private final Workers workers;
  private final Absences absences;
  private final Forms forms;
  private final FormPages form;
  private final Accounts accounts;

  WorkerPage(Workers workers, Absences absences, Forms forms, FormPages form, Accounts accounts) {
    this.workers = workers;
    this.absences = absences;
    this.forms = forms;
    this.form = form;
    this.accounts = accounts;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    UserId user = UserId.parse(id);
    Optional<Worker> known = workers.toChange(actor, user);
    return form.ask(
        TEMPLATE,
        WorkerForm.class,
        known.map(WorkerForm::of).map(forms::answersOf).orElseGet(Answers::none),
        facts(actor, user, known.map(Worker::team).map(TeamId::toString).orElse("")));
  }

  @PostMapping
  Object save(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String team,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    UserId user = UserId.parse(id);
    workers.toChange(actor, user);
    return form.submit(
        TEMPLATE,
        WorkerForm.class,
        posted,
        () -> facts(actor, user, team),
        said -> {
          workers.put(actor, user, team(team), said);
          next.addFlashAttribute(Pages.FLASH, "workforce.worker.done");
          return "/caseloads";
        });
  }

  private static @Nullable TeamId team(String typed) {
    return typed.isEmpty() ? null : TeamId.parse(typed);
  }

  private Map<String, ?> facts(Actor actor, UserId user, String team) {
    List<Team> teams = workers.teams(actor);
    return Map.of(
        "name",
        accounts.nameOf(actor, user),
        "user",
        user,
        "absences",
        absences.of(actor, user),
        "teams",
        teams,
        "team",
        team);
  }
}
