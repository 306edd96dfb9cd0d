package org.openmash.subjectaccess;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Day;
import org.openmash.form.Form;
import org.openmash.form.Limit;
import org.openmash.form.TextArea;
import org.openmash.form.When;
import org.openmash.form.WrongAnswer;

/** Who asks for what is kept about somebody, and how it is known that they may. */
@Form("subjectaccess.request")
public record RequestForm(
    Asker asker,
    @Limit(200) String name,
    How how,
    @Day(Day.When.TODAY_OR_PAST) LocalDate received,
    Proof proof,
    @When(question = "proof", is = "SEEN") @TextArea(limit = 1000, rows = 2)
        @Nullable String checked,
    Extent extent,
    @When(question = "extent", is = "PERIOD") @Day(Day.When.TODAY_OR_PAST)
        @Nullable LocalDate since,
    @When(question = "extent", is = "PERIOD") @Day(Day.When.TODAY_OR_PAST)
        @Nullable LocalDate until,
    @TextArea(limit = 500, rows = 3) String sendTo,
    Language language) {

  public RequestForm {
    if (since != null && until != null && until.isBefore(since)) {
      throw new WrongAnswer("until", "before-since");
    }
  }

  /** As whom they ask. */
  public enum Asker {
    THEMSELF,
    PARENT,
    SOLICITOR,
    ADVOCATE,
    OTHER
  }

  /** A request needs no form, and may be spoken (ICO on the right of access). */
  public enum How {
    WRITTEN,
    SPOKEN
  }

  /** Whether it is known who they are and that they may ask (UK GDPR, article 12(6)). */
  public enum Proof {
    SEEN,
    ASKED_FOR
  }

  /** How much they ask for. */
  public enum Extent {
    ALL,
    PERIOD
  }

  /** In which language the answer is made. */
  public enum Language {
    ENGLISH,
    WELSH
  }
}
