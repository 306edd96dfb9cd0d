package org.openmash.family;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.form.Answers;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** Writes facts, each held against what is known of the family. */
@Component
class FamilyDesk {

  private final FamilyStore store;
  private final FamilyReader reader;
  private final Forms forms;
  private final Clock clock;

  FamilyDesk(FamilyStore store, FamilyReader reader, Forms forms, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * Writes something new.
   *
   * @param sure the doubts somebody has answered
   */
  Noting note(Actor actor, About about, FactKind kind, Answers answers, Set<String> sure) {
    return switch (forms.fill(kind.form(), answers)) {
      case Filling.Incomplete<? extends Record> wrong -> new Noting.Incomplete(wrong.problems());
      case Filling.Complete<? extends Record> complete -> {
        Noting objection = objection(actor, about, complete.record(), null, sure);
        if (objection != null) {
          yield objection;
        }
        FactId id = FactId.next();
        store.add(id, kind, about);
        store.addVersion(id, version(actor, 1, complete));
        yield new Noting.Noted(id);
      }
    };
  }

  /** Writes a fact anew, on top of the version it was written upon. */
  Noting change(Actor actor, FamilyStore.Row fact, Answers answers, int base, Set<String> sure) {
    return switch (forms.fill(fact.kind().form(), answers)) {
      case Filling.Incomplete<? extends Record> wrong -> new Noting.Incomplete(wrong.problems());
      case Filling.Complete<? extends Record> complete -> {
        Noting objection = objection(actor, fact.about(), complete.record(), fact.id(), sure);
        FactVersion newest = store.find(fact.id()).orElseThrow(UnknownId::new).newest();
        if (newest.version() != base) {
          yield new Noting.Conflict(newest);
        }
        if (objection != null) {
          yield objection;
        }
        store.addVersion(fact.id(), version(actor, newest.version() + 1, complete));
        yield new Noting.Noted(fact.id());
      }
    };
  }

  void undo(Actor actor, FactId fact, UndoForm form) {
    store.undo(fact, form.because(), actor.user(), clock.instant());
  }

  /** Takes the turn of those it is about before it looks; null where nothing speaks against it. */
  private @Nullable Noting objection(
      Actor actor, About about, Record said, @Nullable FactId besides, Set<String> sure) {
    takeTurns(reader.kept(actor, about));
    FamilyReader.Meeting meeting = reader.meeting(actor, about);
    Contradictions contradictions = new Contradictions(meeting.family(), besides, reader.today());
    Optional<String> refused = contradictions.refuses(meeting.about(), said);
    if (refused.isPresent()) {
      return new Noting.Refused("family.refused." + refused.get());
    }
    List<String> doubts =
        contradictions.doubts(meeting.about(), said).stream()
            .filter(doubt -> !sure.contains(doubt))
            .toList();
    return doubts.isEmpty() ? null : new Noting.Doubtful(doubts);
  }

  /** Always in the same order, so that two who write of the same pair wait and do not block. */
  private void takeTurns(About about) {
    Stream.of(about.person(), about.other())
        .filter(Objects::nonNull)
        .map(PersonId::value)
        .sorted()
        .forEach(store::takeTurns);
  }

  private FactVersion version(Actor actor, int version, Filling.Complete<?> complete) {
    return new FactVersion(version, forms.recorded(complete), actor.user(), clock.instant());
  }
}
