package org.openmash.person;

import java.util.List;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Records what concerns one record alone: a loss, a death, a disputed age. */
@Component
class LifeDesk {

  private final LifeKeeping keeping;
  private final Rewriting rewriting;
  private final Contradictions contradictions;
  private final Forms forms;
  private final LifePapers papers;

  LifeDesk(
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

  Recording record(Actor actor, PersonId id, LifeEvent.Kind kind, Answers answers) {
    PersonLine line = keeping.ready(kind, List.of(id)).getFirst();
    return switch (forms.fill(kind.form(), answers)) {
      case Filling.Incomplete<? extends Record> wrong -> new Recording.Incomplete(wrong.problems());
      case Filling.Complete<? extends Record> complete -> {
        LifeEvent event = (LifeEvent) complete.record();
        List<Problem> wrong = contradictions.wrong(event, line);
        if (!wrong.isEmpty()) {
          yield new Recording.Incomplete(wrong);
        }
        write(actor, keeping.add(actor, id, kind, forms.recorded(complete)), id, event);
        keeping.mark(id);
        papers.recorded(actor, Act.CHANGED, id, kind, event.on());
        yield new Recording.Done(id);
      }
    };
  }

  private void write(Actor actor, long kept, PersonId id, LifeEvent event) {
    Answers before = rewriting.identity(id);
    Answers after =
        switch (event) {
          case LossForm loss -> Naming.named(before, loss.name(), null);
          case AgeDecisionForm decision ->
              Naming.born(before, decision.born(), decision.precision());
          case DeathForm _, AgeDisputeForm _ -> before;
          case BirthForm _, AdoptionForm _ ->
              throw new IllegalArgumentException("it concerns more than one record");
        };
    if (!after.equals(before)) {
      rewriting.write(actor, kept, id, after);
    }
  }
}
