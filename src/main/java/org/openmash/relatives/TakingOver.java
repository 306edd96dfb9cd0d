package org.openmash.relatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmash.database.Work;
import org.openmash.family.About;
import org.openmash.family.FactId;
import org.openmash.family.FactKind;
import org.openmash.family.Families;
import org.openmash.family.Noting;
import org.openmash.family.UndoForm;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;
import org.openmash.person.PersonLine;
import org.openmash.referral.ReferralView;
import org.openmash.triage.Who;
import org.springframework.stereotype.Component;

/** Offers what a report says of each pair, writes what was ticked, and takes it back. */
@Component
class TakingOver {

  private static final Actor PROGRAM = Actor.system("an identification taken back");

  private final Families families;
  private final RelativesStore store;
  private final Reporter reporter;
  private final Work work;
  private final Clock clock;

  TakingOver(Families families, RelativesStore store, Reporter reporter, Work work, Clock clock) {
    this.families = families;
    this.store = store;
    this.reporter = reporter;
    this.work = work;
    this.clock = clock;
  }

  ReportedFamily family(
      Actor actor, ReferralView referral, List<Who> children, List<Adult> adults) {
    Standing standing = standing(actor, children, adults);
    Map<String, String> names = new HashMap<>();
    children.forEach(who -> names.put(Report.key(who.child()), who.child().name()));
    adults.forEach(adult -> names.put(adult.reported().place(), adult.reported().name()));
    List<Relation> relations = new Report(referral).relations();
    List<Offer> offers =
        relations.stream()
            .map(relation ->
                new Offer(
                    relation.key(),
                    relation.words(),
                    names.getOrDefault(relation.one(), ""),
                    names.getOrDefault(relation.other(), ""),
                    standing.state(relation, relations)))
            .toList();
    return new ReportedFamily(
        referral.line().id(),
        referral.line().reference(),
        children,
        adults,
        offers,
        reporter.of(actor, referral));
  }

  Taken take(
      Actor actor,
      ReportedFamily family,
      ReferralView referral,
      Set<String> ticked,
      Set<String> sure) {
    List<Relation> all = new Report(referral).relations();
    List<Relation> relations =
        all.stream().filter(relation -> ticked.contains(relation.key())).toList();
    if (relations.size() < ticked.size()) {
      throw new UnknownId();
    }
    int noted = 0;
    Map<String, String> refused = new LinkedHashMap<>();
    Map<String, List<String>> doubts = new LinkedHashMap<>();
    for (Relation relation : relations) {
      switch (write(actor, family, relation, all, sure)) {
        case Noting.Noted _ -> noted++;
        case Noting.Refused(String why) -> refused.put(relation.key(), why);
        case Noting.Doubtful(List<String> why) -> doubts.put(relation.key(), why);
        case Noting.Incomplete _, Noting.Conflict _ ->
            refused.put(relation.key(), "relatives.refused.incomplete");
      }
    }
    return new Taken(noted, refused, doubts);
  }

  private Noting write(
      Actor actor, ReportedFamily family, Relation relation, List<Relation> all, Set<String> sure) {
    // Read anew for each: the tick before may have begun the household.
    Standing standing = standing(actor, family.children(), family.adults());
    PersonId one = standing.of(relation.one());
    PersonId other = standing.of(relation.other());
    if (one == null || other == null) {
      return new Noting.Refused("relatives.refused.unknown");
    }
    Map<String, Object> said = new HashMap<>(relation.answers());
    said.put("source", family.source());
    Answers answers = Answers.of(said);
    Noting noting =
        relation.kind() == FactKind.HOME
            ? families.liveTogether(actor, one, standing.withWhom(one, all), answers, sure)
            : families.note(actor, About.pair(one, other), relation.kind(), answers, sure);
    if (noting instanceof Noting.Noted(FactId fact)) {
      store.took(family.contact(), relation, fact, actor.user(), clock.instant());
    }
    return noting;
  }

  /** Also where whoever takes it back may not know the other of the two. */
  void takeBack(ReferralId contact, String named) {
    UndoForm because =
        new UndoForm("Who it was written of was taken back in the report it came from.");
    for (FactId fact : store.restingOn(contact, named)) {
      work.as(PROGRAM, () -> families.takeBack(PROGRAM, fact, because));
    }
  }

  private Standing standing(Actor actor, List<Who> children, List<Adult> adults) {
    Standing standing = new Standing(LocalDate.ofInstant(clock.instant(), HubClock.LONDON));
    children.forEach(who -> put(actor, standing, Report.key(who.child()), who.is()));
    adults.forEach(adult -> put(actor, standing, adult.reported().place(), adult.is()));
    return standing;
  }

  private void put(Actor actor, Standing standing, String named, @Nullable PersonLine line) {
    if (line != null) {
      standing.is(named, families.of(actor, line.id()));
    }
  }
}
