package org.openmash.form;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.page.Pages;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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

  /**
   * A page of one form about one thing whose id stands in its path. What a module adds is who may,
   * and what becomes of what was said.
   */
  public abstract static class Page<R extends Record> {

    private final Sheet sheet;
    private final Class<R> form;
    private final String key;

    /**
     * A page of one form.
     *
     * @param key the start of the message keys of its title and of what is said once it is saved
     */
    protected Page(Sheet sheet, Class<R> form, String key) {
      this.sheet = sheet;
      this.form = form;
      this.key = key;
    }

    /** Refuses whoever may not, or not now. */
    protected abstract void admit(Actor actor, String id);

    /** What was said, kept. */
    protected abstract void save(Actor actor, String id, R said);

    /** Where one goes once it is kept. */
    protected abstract String onward(String id);

    /** Where one goes who leaves it be. */
    protected String back(String id) {
      return onward(id);
    }

    /** What the page has filled in, by what was pressed to come here. */
    protected Answers begin(Actor actor, String id, Map<String, String> asked) {
      return Answers.none();
    }

    /** The questions. */
    @GetMapping
    public ModelAndView ask(
        Actor actor,
        @PathVariable Map<String, String> path,
        @RequestParam Map<String, String> asked) {
      String id = only(path);
      admit(actor, id);
      return sheet.begin(head(id), begin(actor, id, asked));
    }

    /** Keeps what was said, or asks again. */
    @PostMapping
    public Object take(
        Actor actor,
        @PathVariable Map<String, String> path,
        @RequestParam MultiValueMap<String, String> posted,
        RedirectAttributes next) {
      String id = only(path);
      admit(actor, id);
      return sheet.submit(
          head(id),
          posted,
          said -> {
            save(actor, id, said);
            next.addFlashAttribute(Pages.FLASH, key + ".done");
            return onward(id);
          });
    }

    private Head<R> head(String id) {
      return new Head<>(form, key + ".title", back(id));
    }

    private static String only(Map<String, String> path) {
      return path.values().iterator().next();
    }
  }
}
