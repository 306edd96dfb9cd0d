package org.openmash.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmash.page.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** A page that is one form: shown, checked, and saved or shown again with what was typed. */
@Component
public class Sheet {

  private static final String TEMPLATE = "form/sheet";
  private final Forms forms;
  private final Languages languages;
  private final FormPages form;

  Sheet(Forms forms, Languages languages, FormPages form) {
    this.forms = forms;
    this.languages = languages;
    this.form = form;
  }

  /**
   * What stands around the form.
   *
   * @param title message key of the heading
   * @param back where "Back" leads
   */
  public record Head(Class<? extends Record> form, String title, String back, Locale locale) {}

  public ModelAndView show(Head head, @Nullable Record filled) {
    Answers answers = filled == null ? Answers.none() : forms.answersOf(filled);
    return form.ask(TEMPLATE, head.form(), answers, facts(head));
  }

  /**
   * Saves what was posted, or shows it again.
   *
   * @param save answers where to go next
   */
  public <R extends Record> Object submit(
      Class<R> record, Head head, MultiValueMap<String, String> posted, Function<R, String> save) {
    Optional<Answers> reshaped = forms.reshaped(record, posted);
    if (reshaped.isPresent()) {
      return page(HttpStatus.OK, head, reshaped.get(), List.of());
    }
    return switch (forms.fill(record, forms.read(record, posted))) {
      case Filling.Complete<R>(R given, Answers answers) -> {
        try {
          yield "redirect:" + save.apply(given);
        } catch (NotSo wrong) {
          yield page(HttpStatus.BAD_REQUEST, head, answers, List.of(problem(wrong)));
        }
      }
      case Filling.Incomplete<R>(Answers answers, List<Problem> problems) ->
          page(HttpStatus.BAD_REQUEST, head, answers, problems);
    };
  }

  private Problem problem(NotSo wrong) {
    String key = wrong.key;
    return new Problem(
        wrong.question,
        "refused",
        wrong.field,
        new Said(languages.english().say(key), languages.welsh().say(key)));
  }

  private ModelAndView page(HttpStatus status, Head head, Answers answers, List<Problem> problems) {
    return form.askAgain(status, TEMPLATE, head.form(), answers, problems, facts(head));
  }

  private static Map<String, ?> facts(Head head) {
    return Map.of("title", head.title(), "back", head.back());
  }

  /** What is refused though the form is complete, at the question it belongs to. */
  public static final class NotSo extends RuntimeException {
    private final String question;
    private final String field;
    private final String key;

    public NotSo(String question, String key) {
      super(key);
      this.question = question;
      // A date is three boxes; the summary leads to the first.
      this.field = question.equals("to") ? "to-day" : question;
      this.key = key;
    }
  }
}
