package org.openmash.training.web;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.CsvFile;
import org.openmash.kernel.Actor;
import org.openmash.kernel.TeamId;
import org.openmash.page.Download;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.openmash.training.Gap;
import org.openmash.training.Learners;
import org.openmash.training.TrainingNames;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who lacks what: by requirement, agency, post and team, and never by name. */
@Controller
@Guarded(Policy.TRAINING_COUNTING)
@RequestMapping("/training")
class TrainingGapsPage {

  private static final int MOST = 100;
  private static final List<String> COLUMNS =
      List.of(
          "training",
          "agency",
          "post",
          "team",
          "needed",
          "held",
          "ending",
          "lapsed",
          "never",
          "late");

  private final Learners learners;
  private final TrainingNames names;
  private final Languages languages;
  private final Pages pages;

  TrainingGapsPage(Learners learners, TrainingNames names, Languages languages, Pages pages) {
    this.learners = learners;
    this.names = names;
    this.languages = languages;
    this.pages = pages;
  }

  /**
   * Each requirement with all agencies together, then agency by agency.
   *
   * @param requirement whose agencies alone to show; empty for those of all
   */
  @GetMapping("/gaps")
  ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String requirement) {
    List<Gap> gaps = learners.gaps(actor);
    Map<String, List<Gap>> each =
        gaps.stream()
            .collect(Collectors.groupingBy(Gap::requirement, LinkedHashMap::new, toList()));
    return pages.show(
        "training/web/gaps",
        Map.of(
            "each",
            each,
            "chosen",
            requirement,
            "gaps",
            each.getOrDefault(requirement, requirement.isEmpty() ? gaps : List.of()),
            "most",
            MOST,
            "names",
            names(actor, gaps)));
  }

  private TrainingNames.OnePage names(Actor actor, List<Gap> gaps) {
    return names.of(actor, gaps.stream().map(Gap::agency).toList());
  }

  @GetMapping("/gaps.csv")
  ResponseEntity<byte[]> file(Actor actor, Locale locale) {
    Words words = languages.words(locale);
    List<Gap> gaps = learners.gaps(actor);
    TrainingNames.OnePage called = names(actor, gaps);
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(each -> words.say("training.gaps." + each)).toList());
    gaps.forEach(each -> rows.add(row(each, called, words)));
    return Download.csv("training.csv", CsvFile.write(rows));
  }

  private static List<String> row(Gap gap, TrainingNames.OnePage called, Words words) {
    TeamId team = gap.team();
    Gap.Count count = gap.count();
    Stream<String> where =
        Stream.of(
            called.requirement(gap.requirement(), words),
            called.of(gap.agency()),
            called.post(gap.post(), words),
            team == null ? "" : called.of(team));
    Stream<String> numbers =
        Stream.of(
                count.needed(),
                count.held(),
                count.ending(),
                count.lapsed(),
                count.never(),
                count.late())
            .map(String::valueOf);
    return Stream.concat(where, numbers).toList();
  }
}
