package org.openmash.domesticabuse;

import java.util.List;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks what is sent, from a page, a line of a file or another system, by the same two forms. */
@Component
class NotificationForms {

  private final Forms forms;

  NotificationForms(Forms forms) {
    this.forms = forms;
  }

  Filling<PoliceNotification> incident(Answers answers) {
    return forms.fill(PoliceNotification.class, answers);
  }

  Filling<PoliceNotification> incident(JsonNode json) {
    return forms.fromJson(PoliceNotification.class, json);
  }

  Filling<SafeContact> safeContact(Answers answers) {
    return forms.fill(SafeContact.class, answers);
  }

  Filling<SafeContact> safeContact(JsonNode json) {
    return forms.fromJson(SafeContact.class, json.path("safeContact"));
  }

  NotificationDesk.Checked checked(
      Filling.Complete<PoliceNotification> told, Filling.Complete<SafeContact> safe) {
    return new NotificationDesk.Checked(told.record(), forms.recorded(told), forms.recorded(safe));
  }

  static List<Problem> problems(Filling<?> filling) {
    return filling instanceof Filling.Incomplete<?> incomplete ? incomplete.problems() : List.of();
  }
}
