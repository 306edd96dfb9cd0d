package org.openmash.form;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** A page that is one form: shown, checked, and saved or shown again with what was typed. */
@Component
public class Sheet {

  private static final String TEMPLATE = "form/sheet";
  private final Forms forms;
  private final FormPages form;

  Sheet(Forms forms, FormPages form) {
    this.forms = forms;
    this.form = form;
  }

  /**
   * What stands around the form.
   *
   * @param title message key of the heading
   * @param back where "Back" leads
   */
  public record Head<R extends Record>(Class<R> form, String title, String back) {}

  public ModelAndView show(Head<?> head, @Nullable Record filled) {
    return begin(head, filled == null ? Answers.none() : forms.answersOf(filled));
  }

  /** Shows it with some questions answered already. */
  public ModelAndView begin(Head<?> head, Answers answers) {
    return form.ask(TEMPLATE, head.form(), answers, facts(head));
  }

  /**
   * Saves what was posted, or shows it again.
   *
   * @param save answers where to go next
   */
  public <R extends Record> Object submit(
      Head<R> head, MultiValueMap<String, String> posted, Function<R, String> save) {
    return form.submit(TEMPLATE, head.form(), posted, () -> facts(head), save);
  }

  private static Map<String, ?> facts(Head<?> head) {
    return Map.of("title", head.title(), "back", head.back());
  }
}
