package org.openmash.allocation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.openmash.allocation.Candidate;
import org.openmash.allocation.Cases;
import org.openmash.allocation.NotPossible;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page on which one worker is chosen among those who could, beside a few questions. */
@Component
class Choosing {

  private static final String TEMPLATE = "allocation/web/choose";
  private static final String WORKER = "worker";
  private static final String MISSING = "allocation.choose.missing";

  private final Cases cases;
  private final CaseNames names;
  private final FormPages form;

  Choosing(Cases cases, CaseNames names, FormPages form) {
    this.cases = cases;
    this.names = names;
    this.form = form;
  }

  /**
   * Such a page.
   *
   * @param key the start of the message keys of its title, and of what is said once it is done
   */
  record Page<R extends Record>(Class<R> form, String key, CaseId id, List<Candidate> who) {}

  ModelAndView ask(Actor actor, Page<?> page) {
    return form.ask(TEMPLATE, page.form(), Answers.none(), facts(actor, page, "", ""));
  }

  <R extends Record> Object take(
      Actor actor,
      Page<R> page,
      String worker,
      MultiValueMap<String, String> posted,
      RedirectAttributes next,
      BiConsumer<UserId, R> save) {
    boolean known =
        page.who().stream().anyMatch(each -> each.load().worker().user().toString().equals(worker));
    String[] wrong = {known ? "" : MISSING};
    return form.submit(
        TEMPLATE,
        page.form(),
        posted,
        () -> facts(actor, page, worker, wrong[0]),
        said -> {
          if (!known) {
            throw new FormPages.NotSo(WORKER, MISSING);
          }
          try {
            save.accept(UserId.parse(worker), said);
          } catch (NotPossible refused) {
            wrong[0] = question(refused).equals(WORKER) ? refused.key() : "";
            throw new FormPages.NotSo(question(refused), refused.key());
          }
          next.addFlashAttribute(Pages.FLASH, page.key() + ".done");
          return "/cases/" + page.id();
        });
  }

  /** Beside which question it stands. */
  private static String question(NotPossible refused) {
    return "allocation.refused.above".equals(refused.key()) ? "above" : WORKER;
  }

  private Map<String, ?> facts(Actor actor, Page<?> page, String worker, String wrong) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("key", page.key());
    facts.put("line", cases.toNote(actor, page.id()));
    facts.put("who", page.who());
    facts.put("names", names.of(actor));
    facts.put("worker", worker);
    facts.put("wrong", wrong);
    return facts;
  }
}
