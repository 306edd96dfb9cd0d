package org.openmash.domesticabuse;

import java.util.Random;
import org.openmash.form.Forms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A notification as JSON: described and shown by example, from the records of its two forms. */
@Component
public class NotificationBodies {

  private final Forms forms;

  NotificationBodies(Forms forms) {
    this.forms = forms;
  }

  /** The schemas of both forms, by the part of the body they describe. */
  public ObjectNode schemas() {
    ObjectNode schemas = JsonNodeFactory.instance.objectNode();
    schemas.set("incident", forms.schema(PoliceNotification.class));
    schemas.set("safeContact", forms.schema(SafeContact.class));
    return schemas;
  }

  /** A plausible notification of invented people; the same for the same seed. */
  public ObjectNode example(long seed) {
    Random random = new Random(seed);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("incident", forms.toJson(forms.anExample(PoliceNotification.class, random)));
    body.set("safeContact", forms.toJson(forms.anExample(SafeContact.class, random)));
    return body;
  }
}
