package org.openmash.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UserId;
import org.springframework.stereotype.Component;

/** Records an adoption: a record of its own for the child's new life, and the former one closed. */
@Component
class AdoptionDesk {

  private final LifeKeeping keeping;
  private final Rewriting rewriting;
  private final Contradictions contradictions;
  private final Forms forms;
  private final LifePapers papers;

  AdoptionDesk(
      LifeKeeping keeping,
      Rewriting rewriting,
      Contradictions contradictions,
      Forms forms,
      LifePapers papers) {
    this.keeping = keeping;
    this.rewriting = rewriting;
    this.contradictions = contradictions;
    this.forms = forms;
    this.papers = papers;
  }

  Recording adopted(Actor actor, PersonId id, Answers answers, Set<UserId> named) {
    PersonLine former = keeping.ready(LifeEvent.Kind.ADOPTION, List.of(id)).getFirst();
    return switch (forms.fill(AdoptionForm.class, answers)) {
      case Filling.Incomplete<AdoptionForm> wrong -> new Recording.Incomplete(wrong.problems());
      case Filling.Complete<AdoptionForm> complete -> {
        List<Problem> wrong = contradictions.wrong(complete.record(), former);
        yield wrong.isEmpty()
            ? new Recording.Done(keep(actor, id, complete, named))
            : new Recording.Incomplete(wrong);
      }
    };
  }

  private PersonId keep(
      Actor actor, PersonId id, Filling.Complete<AdoptionForm> adoption, Set<UserId> named) {
    long event = keeping.add(actor, id, LifeEvent.Kind.ADOPTION, forms.recorded(adoption));
    Answers identity = identity(rewriting.identity(id), adoption.record());
    PersonId present = rewriting.begin(actor, event, identity);
    keeping.touch(event, present, 1);
    keeping.close(id, named);
    papers.adopted(actor, event, present, adoption.record().on());
    return present;
  }

  /** No number, place, parent or address of the former record leads to the new one. */
  private static Answers identity(Answers former, AdoptionForm adoption) {
    Map<String, Object> identity = new HashMap<>();
    identity.put("names", List.of(Naming.name(adoption.given(), adoption.family())));
    for (String kept : List.of("start", "born", "precision", "sex")) {
      Object said = former.at(kept);
      if (said != null) {
        identity.put(kept, said);
      }
    }
    if (adoption.nhsNumber() != null) {
      identity.put("nhsNumber", adoption.nhsNumber().value());
    }
    if (adoption.upn() != null) {
      identity.put("upn", adoption.upn().value());
    }
    return Answers.of(identity);
  }
}
