package org.openmash.form.web;

import java.util.List;
import java.util.Optional;
import org.openmash.form.Answers;
import org.openmash.form.Journey;
import org.openmash.form.JourneyPage;
import org.openmash.form.OpenDraft;
import org.openmash.page.Words;
import org.springframework.web.servlet.ModelAndView;

/** One draft on its journey: where its pages lie and which comes next. */
record Way(Journey journey, OpenDraft draft) {

  static final String FROM_CHECK = "check";

  String start() {
    return "/" + journey.word() + "/new";
  }

  String tasks() {
    return start() + "/" + draft.id();
  }

  /** The pages that need not be asked again. */
  List<JourneyPage> knownPages() {
    List<JourneyPage> asked = draft.asked(journey);
    return draft.needed(journey).stream().filter(page -> !asked.contains(page)).toList();
  }

  /** Where it goes on from: the first page still to be answered, or the check of all. */
  String first() {
    return draft.asked(journey).stream()
        .filter(page -> draft.rows(page).isEmpty())
        .findFirst()
        .map(this::page)
        .orElseGet(this::check);
  }

  /** Where Back leads from the check of all answers. */
  String beforeCheck() {
    if (!journey.isOneAfterAnother()) {
      return tasks();
    }
    List<JourneyPage> asked = draft.asked(journey);
    return asked.isEmpty() ? start() : page(asked.getLast());
  }

  String check() {
    return tasks() + "/check";
  }

  String page(JourneyPage page) {
    return tasks() + "/" + page.word();
  }

  /** The questions of a page: of one row where it is asked many times. */
  String questions(JourneyPage page, int place) {
    return page.times().many() ? page(page) + "/" + place : page(page);
  }

  /** Where somebody must go instead: the draft is sent, or it turned out not to need the page. */
  Optional<ModelAndView> elsewhere(JourneyPage page) {
    String result = draft.result();
    if (result != null) {
      return Optional.of(Ways.to(result));
    }
    return draft.needed(journey).contains(page) ? Optional.empty() : Optional.of(Ways.to(tasks()));
  }

  /** What a row of a page asked many times is called. */
  String rowTitle(Words words, JourneyPage page, Answers row, int number) {
    String title = page.rowTitle(row).strip();
    if (!title.isEmpty()) {
      return title;
    }
    String own = words.sayOrNull(journey.word() + "." + page.word() + ".row", number);
    return own != null ? own : words.say("journey.row", number);
  }

  /** Words of one page: the journey's own where it has some. */
  String say(Words words, JourneyPage page, String thing) {
    String own = words.sayOrNull(journey.word() + "." + page.word() + "." + thing);
    return own != null ? own : words.say("journey." + thing);
  }

  /** The title of a page. */
  String title(Words words, JourneyPage page) {
    return words.say(journey.word() + "." + page.word() + ".title");
  }

  /** Where Continue leads after a page is done: the next page needed, at last to the check. */
  String after(JourneyPage page) {
    List<JourneyPage> asked = draft.asked(journey);
    // A page may make itself unneeded; the next one is then still the next of the whole order.
    int here = journey.pages().indexOf(page);
    return asked.stream()
        .filter(other -> journey.pages().indexOf(other) > here)
        .findFirst()
        .map(this::page)
        .orElse(check());
  }

  /** Where Back leads from a page. */
  String before(JourneyPage page) {
    int here = journey.pages().indexOf(page);
    return draft.asked(journey).stream()
        .filter(other -> journey.pages().indexOf(other) < here)
        .reduce((first, second) -> second)
        .map(this::page)
        .orElse(journey.isOneAfterAnother() ? start() : tasks());
  }
}
