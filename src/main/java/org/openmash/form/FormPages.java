package org.openmash.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openmash.page.CurrentActor;
import org.openmash.page.Languages;
import org.openmash.page.Pages;
import org.openmash.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page with one form on it, outside any journey: asked, checked, and asked again with what was
 * typed. What its reader typed here before and did not save stands in the boxes again.
 */
@Component
public class FormPages {

  private final Forms forms;
  private final Pages pages;
  private final Languages languages;
  private final TypedText typed;
  private final HttpServletRequest request;

  FormPages(
      Forms forms, Pages pages, Languages languages, TypedText typed, HttpServletRequest request) {
    this.forms = forms;
    this.pages = pages;
    this.languages = languages;
    this.typed = typed;
    this.request = request;
  }

  /**
   * The template's facts, the form itself as <code>form</code>, and as <code>typing</code> what
   * <code>@template.form.kept</code> needs to keep its text.
   */
  public ModelAndView ask(
      String template, Class<? extends Record> form, Answers answers, Map<String, ?> facts) {
    Optional<TypedText.Kept> kept = kept();
    return show(
        HttpStatus.OK,
        template,
        view(form, kept.map(text -> forms.read(form, text.fields())).orElse(answers), List.of()),
        new Typing(here(), kept.map(TypedText.Kept::at).orElse(null)),
        facts);
  }

  /**
   * The page again, with status 400, what is wrong beside each field, and everything typed still
   * there.
   */
  public ModelAndView askAgain(
      String template,
      Class<? extends Record> form,
      Answers answers,
      List<Problem> problems,
      Map<String, ?> facts) {
    return askAgain(HttpStatus.BAD_REQUEST, template, form, answers, problems, facts);
  }

  /** The page again with another status: 409 when somebody else was quicker. */
  public ModelAndView askAgain(
      HttpStatus status,
      String template,
      Class<? extends Record> form,
      Answers answers,
      List<Problem> problems,
      Map<String, ?> facts) {
    FormView view = view(form, answers, problems);
    return show(status, template, view, new Typing(here(), null), facts);
  }

  /**
   * The page with one row more or less, where the button for that was pressed; nothing is checked
   * yet. Empty where another button was.
   */
  public Optional<ModelAndView> reshaped(
      String template,
      Class<? extends Record> form,
      MultiValueMap<String, String> posted,
      Map<String, ?> facts) {
    return forms
        .reshaped(form, posted)
        .map(answers -> askAgain(HttpStatus.OK, template, form, answers, List.of(), facts));
  }

  /**
   * What a page posts: saved if the form is complete, else the page again with what was typed.
   *
   * @param facts what else stands on the page, asked for only where it is shown again
   * @param save answers the address to go to next, or throws {@link NotSo}
   */
  public <R extends Record> Object submit(
      String template,
      Class<R> form,
      MultiValueMap<String, String> posted,
      Supplier<Map<String, ?>> facts,
      Function<R, String> save) {
    Optional<Answers> reshaped = forms.reshaped(form, posted);
    if (reshaped.isPresent()) {
      return askAgain(HttpStatus.OK, template, form, reshaped.get(), List.of(), facts.get());
    }
    return switch (forms.fill(form, forms.read(form, posted))) {
      case Filling.Complete<R>(R given, Answers answers) -> {
        try {
          yield "redirect:" + save.apply(given);
        } catch (NotSo wrong) {
          yield askAgain(template, form, answers, List.of(problem(form, wrong)), facts.get());
        }
      }
      case Filling.Incomplete<R>(Answers answers, List<Problem> problems) ->
          askAgain(template, form, answers, problems, facts.get());
    };
  }

  private Problem problem(Class<? extends Record> form, NotSo wrong) {
    Said said = new Said(languages.english().say(wrong.key), languages.welsh().say(wrong.key));
    return new Problem(wrong.question, "refused", field(form, wrong.question), said);
  }

  /** A date is three boxes; the summary leads to the first. */
  private static String field(Class<? extends Record> form, String question) {
    boolean date =
        Arrays.stream(form.getRecordComponents())
            .anyMatch(each -> each.getName().equals(question) && each.getType() == LocalDate.class);
    return date ? question + "-day" : question;
  }

  private ModelAndView show(
      HttpStatus status, String template, FormView view, Typing typing, Map<String, ?> facts) {
    Map<String, @Nullable Object> all = new HashMap<>(facts);
    all.put("form", view);
    all.put("typing", typing);
    return pages.show(status, template, all);
  }

  /** A second form for the same page. */
  public FormView view(Class<? extends Record> form, Answers answers, List<Problem> problems) {
    return forms.view(form, answers, problems, words());
  }

  /** What was posted, as typed. */
  public Answers read(Class<? extends Record> form, MultiValueMap<String, String> posted) {
    return forms.read(form, posted);
  }

  /** The record, or what is missing and wrong. */
  public <R extends Record> Filling<R> fill(Class<R> form, Answers answers) {
    return forms.fill(form, answers);
  }

  /**
   * Every field the reader of this page left here unsaved, for a page that posts more than its
   * form.
   */
  public Optional<MultiValueMap<String, String>> left() {
    return kept().map(TypedText.Kept::fields);
  }

  private Optional<TypedText.Kept> kept() {
    return request.getMethod().equals("GET")
        ? typed.find(CurrentActor.of(request), request, here())
        : Optional.empty();
  }

  /** The page a form was shown on; a post may go elsewhere. */
  private String here() {
    String asked =
        request.getQueryString() == null
            ? request.getRequestURI()
            : request.getRequestURI() + "?" + request.getQueryString();
    return TypedText.page(TypedText.fields(request)).orElse(asked);
  }

  private Words words() {
    return languages.words(LocaleContextHolder.getLocale());
  }

  /** What is refused though the form is complete, at the question it belongs to. */
  public static final class NotSo extends RuntimeException {

    private final String question;
    private final String key;

    /**
     * Refuses one answer.
     *
     * @param question the component of the record it belongs to
     * @param key message key of what is wrong
     */
    public NotSo(String question, String key) {
      super(key);
      this.question = question;
      this.key = key;
    }
  }
}
