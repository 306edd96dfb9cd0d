package org.openmash.informationrequest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.informationrequest.AlreadySo;
import org.openmash.informationrequest.AnswerForm;
import org.openmash.informationrequest.RequestId;
import org.openmash.informationrequest.RequestView;
import org.openmash.informationrequest.Responses;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An agency writes what it knows: a passage for each question, each with marks of its own. */
@Controller
@Guarded(Policy.REFERRING)
@RequestMapping("/information-requests/{id}/answer")
class WriteAnswerPage {

  private static final String TEMPLATE = "informationrequest/web/answer";
  private final Responses responses;
  private final FormPages form;

  WriteAnswerPage(Responses responses, FormPages form) {
    this.responses = responses;
    this.form = form;
  }

  @GetMapping
  ModelAndView ask(Actor actor, @PathVariable String id) {
    RequestView view = responses.toAnswer(actor, RequestId.parse(id));
    return form.ask(TEMPLATE, AnswerForm.class, onePassageForEach(view), Map.of("view", view));
  }

  private static Answers onePassageForEach(RequestView view) {
    List<Map<String, Object>> rows = new ArrayList<>();
    view.request().asked().questions().forEach(each -> rows.add(Map.of("about", each.name())));
    if (rows.isEmpty() || !view.request().asked().own().isEmpty()) {
      rows.add(Map.of("words", ""));
    }
    return Answers.of(Map.of("passages", rows));
  }

  @PostMapping
  Object answer(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> posted,
      RedirectAttributes next) {
    RequestId request = RequestId.parse(id);
    Map<String, ?> facts = Map.of("view", responses.toAnswer(actor, request));
    return form.submit(
        TEMPLATE,
        AnswerForm.class,
        posted,
        () -> facts,
        given -> {
          try {
            responses.answer(actor, request, given);
            next.addFlashAttribute(Pages.FLASH, "informationrequest.page.thanks");
          } catch (AlreadySo e) {
            next.addFlashAttribute(Pages.FLASH, "informationrequest.page.already");
          }
          return "/information-requests/" + request;
        });
  }
}
