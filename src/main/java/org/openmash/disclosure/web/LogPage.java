package org.openmash.disclosure.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.disclosure.Disclosure;
import org.openmash.disclosure.Disclosures;
import org.openmash.kernel.Actor;
import org.openmash.page.Leaf;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The sharing log of the hub, whole or in part, and as a file. */
@Controller
@Guarded(Policy.WATCHES_ACCESS)
class LogPage {

  private final Disclosures disclosures;
  private final Asked asked;
  private final Lines lines;
  private final LogFile file;
  private final Pages pages;

  LogPage(Disclosures disclosures, Asked asked, Lines lines, LogFile file, Pages pages) {
    this.disclosures = disclosures;
    this.asked = asked;
    this.lines = lines;
    this.file = file;
    this.pages = pages;
  }

  @GetMapping("/disclosures")
  ModelAndView show(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "page", defaultValue = "1") String number) {
    int page = Leaf.number(number);
    Asked.Question question = asked.of(actor, typed, (page - 1) * Leaf.SIZE, Leaf.SIZE + 1);
    List<Disclosure> found =
        question.search() == null ? List.of() : disclosures.search(actor, question.search());
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("form", question.form());
    facts.put(
        "leaf",
        new Leaf<>(
            lines.whole(actor, found.stream().limit(Leaf.SIZE).toList()),
            page,
            found.size() > Leaf.SIZE));
    facts.put("forms", lines.forms());
    facts.put("asked", query(typed));
    ModelAndView shown = pages.show("disclosure/web/log", facts);
    shown.setStatus(question.search() == null ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    return shown;
  }

  @GetMapping("/disclosures/log.csv")
  Object download(Actor actor, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
    Asked.Question question = asked.of(actor, typed, 0, LogFile.MOST);
    return question.search() == null
        ? "redirect:/disclosures" + query(typed)
        : file.of(lines.plain(actor, disclosures.export(actor, question.search())), locale);
  }

  /** What was asked, for a link that asks the same. */
  private static String query(MultiValueMap<String, String> typed) {
    UriComponentsBuilder same = UriComponentsBuilder.newInstance();
    typed.forEach((name, values) -> {
      if (!name.equals("page")) {
        values.forEach(value -> same.queryParam(name, "{" + name + "}"));
      }
    });
    String query = same.encode().buildAndExpand(typed.toSingleValueMap()).toUriString();
    return query.isEmpty() ? "?" : query + "&";
  }
}
