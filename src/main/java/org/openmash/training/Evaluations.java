package org.openmash.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.UnknownId;

/** What those who came thought of a course, asked after it and once more some weeks later. */
@Facade
public class Evaluations {

  private static final int WEEKS_UNTIL_LATER = 6;
  private static final int WEEKS_ASKED = 12;

  private final EvaluationStore store;
  private final BookingStore bookings;
  private final CourseStore courses;
  private final LearnerStore learners;
  private final Needs needs;
  private final Forms forms;
  private final Access access;
  private final Audit audit;

  Evaluations(
      EvaluationStore store,
      BookingStore bookings,
      CourseStore courses,
      LearnerStore learners,
      Needs needs,
      Forms forms,
      Access access,
      Audit audit) {
    this.store = store;
    this.bookings = bookings;
    this.courses = courses;
    this.learners = learners;
    this.needs = needs;
    this.forms = forms;
    this.access = access;
    this.audit = audit;
  }

  /** What whoever asks is asked of a course. */
  public record Asked(Course course, Evaluation.Round round) {}

  /** Of which courses whoever asks has not said yet what they thought. */
  public List<Asked> asked(Actor actor) {
    List<Asked> all = new ArrayList<>();
    Optional<Learner> me = learners.of(actor.user());
    for (Booking each : me.map(it -> bookings.of(it.id())).orElse(List.of())) {
      courses
          .find(each.course())
          .flatMap(course -> next(course, each).map(round -> new Asked(course, round)))
          .ifPresent(all::add);
    }
    return all;
  }

  private Optional<Evaluation.Round> next(Course course, Booking booking) {
    LocalDate today = needs.today();
    LocalDate later = course.day().plusWeeks(WEEKS_UNTIL_LATER);
    if (!booking.wasThere() || today.isAfter(course.day().plusWeeks(WEEKS_ASKED))) {
      return Optional.empty();
    }
    if (today.isBefore(later)) {
      return booking.saidFirst() ? Optional.empty() : Optional.of(Evaluation.Round.FIRST);
    }
    return booking.saidLater() ? Optional.empty() : Optional.of(Evaluation.Round.LATER);
  }

  /** Lets pass whoever was there and is asked just that. */
  public Course toSay(Actor actor, CourseId id, Evaluation.Round round) {
    access.require(actor, Act.READ, Course.subject(id));
    return asked(actor).stream()
        .filter(each -> each.course().id().equals(id) && each.round() == round)
        .findFirst()
        .map(Asked::course)
        .orElseThrow(() -> {
          audit.refused(actor, Act.CHANGED, Course.subject(id));
          return new UnknownId();
        });
  }

  public void say(Actor actor, CourseId id, FirstForm said) {
    keep(actor, id, Evaluation.Round.FIRST, recorded(said));
  }

  public void say(Actor actor, CourseId id, LaterForm said) {
    keep(actor, id, Evaluation.Round.LATER, recorded(said));
  }

  private void keep(Actor actor, CourseId id, Evaluation.Round round, Recorded said) {
    toSay(actor, id, round);
    Learner me = learners.of(actor.user()).orElseThrow(UnknownId::new);
    if (!bookings.said(id, me.id(), round)) {
      throw new UnknownId();
    }
    store.add(id, round, said);
    // That somebody answered is known; what they answered is nowhere beside it.
    audit.note(actor, Act.CHANGED, Course.subject(id));
  }

  /** What was said of a course, for whoever runs it; shown from five answers on. */
  public List<Evaluation> of(Actor actor, CourseId id) {
    access.require(actor, Act.AUTHORISED, Course.subject(id));
    return List.of(
        summed(id, Evaluation.Round.FIRST, FirstForm.class),
        summed(id, Evaluation.Round.LATER, LaterForm.class));
  }

  private <R extends Record> Evaluation summed(CourseId id, Evaluation.Round round, Class<R> form) {
    Map<String, Map<String, Integer>> figures = new LinkedHashMap<>();
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (Recorded each : store.of(id, round)) {
      if (forms.fill(form, each.answers()) instanceof Filling.Complete<R>(R said, var ignored)) {
        tell(said, figures, texts);
      }
    }
    texts.values().forEach(all -> all.sort(String.CASE_INSENSITIVE_ORDER));
    return new Evaluation(round, store.count(id, round), figures, texts);
  }

  private static void tell(
      Record said, Map<String, Map<String, Integer>> figures, Map<String, List<String>> texts) {
    if (said instanceof FirstForm first) {
      count(figures, "useful", first.useful());
      count(figures, "surer", first.surer());
      add(texts, "best", first.best());
      add(texts, "better", first.better());
    } else if (said instanceof LaterForm later) {
      count(figures, "changed", later.changed());
      add(texts, "what", later.what());
      add(texts, "hinders", later.hinders());
    }
  }

  private static <E extends Enum<E>> void count(
      Map<String, Map<String, Integer>> figures, String question, E answer) {
    figures
        .computeIfAbsent(question, each -> noneYet(answer.getDeclaringClass()))
        .merge(answer.name(), 1, Integer::sum);
  }

  private static <E extends Enum<E>> Map<String, Integer> noneYet(Class<E> answers) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (E each : answers.getEnumConstants()) {
      all.put(each.name(), 0);
    }
    return all;
  }

  private static void add(
      Map<String, List<String>> texts, String question, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      texts.computeIfAbsent(question, each -> new ArrayList<>()).add(words);
    }
  }

  private <R extends Record> Recorded recorded(R form) {
    return forms.recorded(new Filling.Complete<>(form, forms.answersOf(form)));
  }
}
