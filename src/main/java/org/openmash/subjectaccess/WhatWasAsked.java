package org.openmash.subjectaccess;

import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.springframework.stereotype.Component;

/** Forms of a request as they are kept, and read again. */
@Component
class WhatWasAsked {

  private final Forms forms;

  WhatWasAsked(Forms forms) {
    this.forms = forms;
  }

  Recorded keep(Record form) {
    return forms.recorded(new Filling.Complete<>(form, forms.answersOf(form)));
  }

  /** What was asked for. */
  RequestForm of(SubjectRequest request) {
    return switch (forms.fill(RequestForm.class, request.recorded().answers())) {
      case Filling.Complete<RequestForm>(RequestForm form, var answers) -> form;
      case Filling.Incomplete<RequestForm> ignored ->
          throw new IllegalStateException("a request that cannot be read");
    };
  }
}
