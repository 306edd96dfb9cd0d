package org.openmash.deadline.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.SubjectNames;
import org.openmash.deadline.Worklists;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is owed, soonest first. */
@Controller
@Guarded(Policy.SIGNED_IN)
class WorkPage {

  private static final int SIZE = 50;

  private final Worklists worklists;
  private final Lists lists;
  private final ObjectProvider<SubjectNames> names;
  private final Pages pages;
  private final Clock clock;

  WorkPage(
      Worklists worklists,
      Lists lists,
      ObjectProvider<SubjectNames> names,
      Pages pages,
      Clock clock) {
    this.worklists = worklists;
    this.lists = lists;
    this.names = names;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/work")
  ModelAndView show(
      Actor actor,
      @RequestParam(name = "for", defaultValue = Lists.MINE) String word,
      @RequestParam(name = "page", defaultValue = "1") String number) {
    Lists.Named list = lists.named(actor, word);
    int count = worklists.count(actor, List.of(list.owner()));
    int last = Math.max(1, (count + SIZE - 1) / SIZE);
    int page = number.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(number), last) : 1;
    List<Deadline> owed = worklists.of(actor, List.of(list.owner()), (page - 1) * SIZE, SIZE);
    return pages.show(
        "deadline/web/work",
        Map.of(
            "lists", lists.of(actor),
            "here", list,
            "rows", rows(actor, owed),
            "count", count,
            "page", page,
            "last", last));
  }

  private List<Row> rows(Actor actor, List<Deadline> owed) {
    Map<String, Set<UUID>> byKind =
        owed.stream()
            .collect(
                Collectors.groupingBy(
                    d -> d.subject().kind(),
                    Collectors.mapping(d -> d.subject().id(), Collectors.toSet())));
    Map<UUID, SubjectNames.Named> named = new HashMap<>();
    names.stream()
        .filter(module -> byKind.containsKey(module.kind()))
        .forEach(module ->
            named.putAll(module.named(actor, byKind.getOrDefault(module.kind(), Set.of()))));
    return owed.stream().map(d -> new Row(d, named.get(d.subject().id()), asks(actor, d))).toList();
  }

  private boolean asks(Actor actor, Deadline deadline) {
    return deadline.asksForReason(clock.instant()) && worklists.answersFor(actor, deadline);
  }

  /**
   * One line.
   *
   * @param about null where no module of that kind has a name for it
   */
  record Row(Deadline deadline, SubjectNames.@Nullable Named about, boolean asks) {}
}
