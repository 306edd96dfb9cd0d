package org.openmash.domesticabuse;

import java.util.List;
import java.util.Optional;
import org.openmash.form.Answers;
import org.openmash.form.FormPages;
import org.openmash.form.FormView;
import org.openmash.form.Forms;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The two forms of a notification on one page. */
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

  /** Both forms, ready to be shown. */
  public record Shown(FormView incident, FormView safeContact) {}

  public Shown empty() {
    return again(new Typed(new Submitted(Answers.none(), Answers.none()), false));
  }

  public Typed read(MultiValueMap<String, String> posted) {
    Optional<Answers> reshaped = forms.reshaped(PoliceNotification.class, posted);
    Answers incident = reshaped.orElseGet(() -> pages.read(PoliceNotification.class, posted));
    return new Typed(
        new Submitted(incident, pages.read(SafeContact.class, posted)), reshaped.isPresent());
  }

  public Shown again(Typed typed) {
    return wrong(typed, new Receiving.Incomplete(List.of(), List.of()));
  }

  public Shown wrong(Typed typed, Receiving.Incomplete wrong) {
    return new Shown(
        pages.view(PoliceNotification.class, typed.submitted().incident(), wrong.incident()),
        pages.view(SafeContact.class, typed.submitted().safeContact(), wrong.safeContact()));
  }
}
