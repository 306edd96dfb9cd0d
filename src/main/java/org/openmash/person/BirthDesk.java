package org.openmash.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.audit.Act;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Problem;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Records a birth. The unborn record goes on with its first baby, so that everything that names it
 * names the child; of twins each other baby has a record that was there, or begins one.
 */
@Component
class BirthDesk {

  private final LifeKeeping keeping;
  private final Rewriting rewriting;
  private final Contradictions contradictions;
  private final Forms forms;
  private final LifePapers papers;

  BirthDesk(
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

  /**
   * @param records of the babies that have one, the first of them first
   * @param sure whether whoever records it has seen the doubts
   */
  Recording born(Actor actor, List<PersonId> records, Answers answers, boolean sure) {
    List<PersonLine> lines = keeping.ready(LifeEvent.Kind.BIRTH, records);
    return switch (forms.fill(BirthForm.class, answers)) {
      case Filling.Incomplete<BirthForm> wrong -> new Recording.Incomplete(wrong.problems());
      case Filling.Complete<BirthForm> complete -> {
        List<Problem> fewer = contradictions.fewer(complete.record(), records.size());
        List<Problem> doubts =
            contradictions.doubts(complete.record(), lines.getFirst().expected());
        if (!fewer.isEmpty()) {
          yield new Recording.Incomplete(fewer);
        }
        if (!doubts.isEmpty() && !sure) {
          yield new Recording.Doubtful(doubts);
        }
        List<PersonId> born = keep(actor, records, lines.getFirst(), complete);
        yield new Recording.Done(born.getFirst(), born.subList(1, born.size()));
      }
    };
  }

  private List<PersonId> keep(
      Actor actor, List<PersonId> records, PersonLine first, Filling.Complete<BirthForm> birth) {
    long event = keeping.add(actor, first.id(), LifeEvent.Kind.BIRTH, forms.recorded(birth));
    Answers unborn = rewriting.identity(first.id());
    List<BabyForm> babies = birth.record().babies();
    List<PersonId> born = new ArrayList<>();
    for (int place = 0; place < babies.size(); place++) {
      BabyForm baby = babies.get(place);
      if (place < records.size()) {
        goesOn(actor, event, records.get(place), baby, place);
        born.add(records.get(place));
      } else {
        born.add(begins(actor, event, first, born(another(unborn, place), baby), place, baby));
      }
    }
    return born;
  }

  private void goesOn(Actor actor, long event, PersonId person, BabyForm baby, int place) {
    if (place > 0) {
      keeping.touch(event, person, place);
    }
    Answers before = rewriting.identity(person);
    Answers after = born(before, baby);
    if (!after.equals(before)) {
      rewriting.write(actor, event, person, after);
    }
    keeping.mark(person);
    papers.recorded(actor, Act.CHANGED, person, LifeEvent.Kind.BIRTH, baby.born());
  }

  private PersonId begins(
      Actor actor, long event, PersonLine from, Answers identity, int place, BabyForm baby) {
    PersonId person = rewriting.begin(actor, event, identity);
    rewriting.copyTheRest(event, from.id(), person);
    rewriting.sealLike(person, from.id());
    keeping.touch(event, person, place);
    keeping.mark(person);
    papers.recorded(actor, Act.CREATED, person, LifeEvent.Kind.BIRTH, baby.born());
    return person;
  }

  private static Answers born(Answers unborn, BabyForm baby) {
    Answers named = Naming.named(unborn, baby.given(), baby.family());
    if (baby.came() == BabyForm.Came.STILLBORN) {
      return named;
    }
    Answers born = Naming.born(named, baby.born(), baby.precision()).with("sex", baby.sex().name());
    return baby.nhsNumber() == null ? born : born.with("nhsNumber", baby.nhsNumber().value());
  }

  /** What was known before the birth of another baby of the same pregnancy. */
  private static Answers another(Answers unborn, int place) {
    Map<String, Object> known = new HashMap<>();
    String mother = unborn.text("mother");
    List<Object> names = new ArrayList<>();
    if (mother.isEmpty()) {
      unborn.each("names").forEach(name -> names.add(name.tree()));
    } else {
      names.add(Naming.name("Baby %d of %s".formatted(place + 1, mother), null));
      known.put("mother", mother);
    }
    known.put("names", names);
    known.put("start", IdentityForm.Start.UNBORN.name());
    known.put("expected", unborn.within("expected"));
    known.put("sex", IdentityForm.Sex.NOT_KNOWN.name());
    return Answers.of(known);
  }
}
