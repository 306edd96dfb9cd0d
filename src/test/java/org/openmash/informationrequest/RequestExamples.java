package org.openmash.informationrequest;

import java.util.List;
import java.util.Set;
import org.openmash.informationrequest.AnswerForm.Written;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Component;

/** Requests as one might be asked, and answered. */
@Component
public class RequestExamples {

  /** A name that stands in every example. */
  public static final String NAME = "Tamsin Sedgewick";

  private final InformationRequests requests;
  private final Responses responses;
  private final OnwardUse onward;

  RequestExamples(InformationRequests requests, Responses responses, OnwardUse onward) {
    this.onward = onward;
    this.requests = requests;
    this.responses = responses;
  }

  /** Asked of one agency, with a written reason. */
  public RequestId asked(Actor screener, ReferralId contact, AgencyId agency) {
    AskForm form =
        new AskForm(
            "She was seen with bruises",
            Purpose.DECIDE_RESPONSE,
            Period.YEAR,
            Set.of(Question.KNOWN, Question.WORRIES),
            null,
            "She may be hurt again");
    Ask ask =
        new Ask(List.of(new AskedPerson(NAME, "about 7")), List.of(agency), Urgency.AMBER, form);
    return ((Asking.Sent) requests.ask(screener, contact, ask)).requests().getFirst();
  }

  /** Of an answered one: its only passage, and the wish to tell the family of it. */
  public record Wished(PassageId passage, OnwardId onward) {}

  /** Somebody would tell the family. */
  public Wished wished(Actor screener, RequestId request) {
    RequestView view = responses.read(screener, request);
    PassageId passage = view.replies().getFirst().passages().getFirst().id();
    return new Wished(passage, onward.ask(screener, view, passage, null, "They ask why.").id());
  }

  /** Answered with a passage that nobody else may read without a decision. */
  public void answered(Actor lead, RequestId request) {
    responses.answer(
        lead,
        request,
        new AnswerForm(List.of(new Written(Question.KNOWN, "Known since March.", Set.of()))));
  }
}
