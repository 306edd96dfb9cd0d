package org.openmash.domesticabuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.Forms;
import org.openmash.form.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The two forms of a notification on one page: what happened as <code>form</code>, and beside it
 * the victim's safe contact as <code>safe</code>.
 */
@Component
public class NotificationPages {

  private final Forms forms;
  private final FormPages pages;

  NotificationPages(Forms forms, FormPages pages) {
    this.forms = forms;
    this.pages = pages;
  }

  /**
   * What was posted.
   *
   * @param reshaped whether only a row was added or taken away
   */
  public record Typed(Submitted submitted, boolean reshaped) {}

  public Typed read(MultiValueMap<String, String> posted) {
    Optional<Answers> reshaped = forms.reshaped(PoliceNotification.class, posted);
    Answers incident = reshaped.orElseGet(() -> pages.read(PoliceNotification.class, posted));
    return new Typed(
        new Submitted(incident, pages.read(SafeContact.class, posted)), reshaped.isPresent());
  }

  /** The page, with what its reader typed here before and did not send. */
  public ModelAndView ask(String template, Map<String, ?> facts) {
    Answers safe =
        pages.left().map(left -> pages.read(SafeContact.class, left)).orElse(Answers.none());
    return pages.ask(
        template, PoliceNotification.class, Answers.none(), with(facts, safe, List.of()));
  }

  /** The page again with one row more or less. */
  public ModelAndView again(String template, Typed typed, Map<String, ?> facts) {
    return again(
        HttpStatus.OK, template, typed, new Receiving.Incomplete(List.of(), List.of()), facts);
  }

  /** The page again with what is wrong. */
  public ModelAndView wrong(
      String template, Typed typed, Receiving.Incomplete wrong, Map<String, ?> facts) {
    return again(HttpStatus.BAD_REQUEST, template, typed, wrong, facts);
  }

  private ModelAndView again(
      HttpStatus status,
      String template,
      Typed typed,
      Receiving.Incomplete wrong,
      Map<String, ?> facts) {
    return pages.askAgain(
        status,
        template,
        PoliceNotification.class,
        typed.submitted().incident(),
        wrong.incident(),
        with(facts, typed.submitted().safeContact(), wrong.safeContact()));
  }

  private Map<String, @Nullable Object> with(
      Map<String, ?> facts, Answers safe, List<Problem> problems) {
    Map<String, @Nullable Object> all = new HashMap<>(facts);
    all.put("safe", pages.view(SafeContact.class, safe, problems));
    return all;
  }

  /** The JSON Schemas of both forms, by the part of the body they describe. */
  public ObjectNode schemas() {
    ObjectNode schemas = JsonNodeFactory.instance.objectNode();
    schemas.set("incident", forms.schema(PoliceNotification.class));
    schemas.set("safeContact", forms.schema(SafeContact.class));
    return schemas;
  }

  /** A plausible body of invented people; the same for the same seed. */
  public ObjectNode example(long seed) {
    Random random = new Random(seed);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("incident", forms.toJson(forms.anExample(PoliceNotification.class, random)));
    body.set("safeContact", forms.toJson(forms.anExample(SafeContact.class, random)));
    return body;
  }
}
