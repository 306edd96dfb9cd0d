package org.openmash.workforce.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Accounts;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.agency.Team;
import org.openmash.kernel.Actor;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.openmash.workforce.Staffing;
import org.openmash.workforce.Worker;
import org.openmash.workforce.Workers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is in which team; changed for everybody in one step, with what it was before. */
@Controller
@Guarded(Policy.ALLOCATES)
@RequestMapping("/workforce/teams")
class TeamsPage {

  private final Staffing staffing;
  private final Workers workers;
  private final Accounts accounts;
  private final Pages pages;

  TeamsPage(Staffing staffing, Workers workers, Accounts accounts, Pages pages) {
    this.staffing = staffing;
    this.workers = workers;
    this.accounts = accounts;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    List<Team> teams = workers.teams(actor);
    Map<UserId, String> names = new HashMap<>();
    staffing
        .moves(actor)
        .forEach(move ->
            List.of(move.user(), move.by())
                .forEach(
                    user -> names.computeIfAbsent(user, each -> accounts.nameOf(actor, each))));
    return pages.show(
        "workforce/web/teams",
        Map.of(
            "workers",
            here(actor),
            "teams",
            teams,
            "called",
            teams.stream().collect(Collectors.toMap(Team::id, Team::name)),
            "names",
            names,
            "moves",
            staffing.moves(actor)));
  }

  @PostMapping
  String take(Actor actor, @RequestParam Map<String, String> posted, RedirectAttributes next) {
    Map<UserId, @Nullable TeamId> teams = new HashMap<>();
    for (Worker each : here(actor)) {
      String team = posted.get("team-" + each.user());
      if (team != null) {
        teams.put(each.user(), team.isEmpty() ? null : TeamId.parse(team));
      }
    }
    staffing.reorganise(actor, teams);
    next.addFlashAttribute(Pages.FLASH, "workforce.move.done");
    return "redirect:/workforce/teams";
  }

  private List<Worker> here(Actor actor) {
    return workers.all(actor).stream().filter(each -> !each.hasLeft(workers.today(actor))).toList();
  }
}
