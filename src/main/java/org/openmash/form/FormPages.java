package org.openmash.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * typed.
 */
@Component
public class FormPages {

  private final Forms forms;
  private final Pages pages;
  private final Languages languages;

  FormPages(Forms forms, Pages pages, Languages languages) {
    this.forms = forms;
    this.pages = pages;
    this.languages = languages;
  }

  /** The template's facts and the form itself, as <code>form</code>. */
  public ModelAndView ask(
      String template, Class<? extends Record> form, Answers answers, Map<String, ?> facts) {
    return show(HttpStatus.OK, template, form, answers, List.of(), facts);
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
    return show(HttpStatus.BAD_REQUEST, template, form, answers, problems, facts);
  }

  private ModelAndView show(
      HttpStatus status,
      String template,
      Class<? extends Record> form,
      Answers answers,
      List<Problem> problems,
      Map<String, ?> facts) {
    Map<String, @Nullable Object> all = new HashMap<>(facts);
    all.put("form", view(form, answers, problems));
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

  private Words words() {
    return languages.words(LocaleContextHolder.getLocale());
  }
}
