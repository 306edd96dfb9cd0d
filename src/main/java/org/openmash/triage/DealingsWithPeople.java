package org.openmash.triage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.person.Dealings;
import org.openmash.person.Owed;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the person index what contacts about somebody still owe, and what they say of a birth. */
@Component
class DealingsWithPeople implements Dealings {

  private final JdbcClient jdbc;
  private final Referrals referrals;
  private final Deadlines deadlines;

  DealingsWithPeople(JdbcClient jdbc, Referrals referrals, Deadlines deadlines) {
    this.jdbc = jdbc;
    this.referrals = referrals;
    this.deadlines = deadlines;
  }

  /** A child of a contact who was found to be one of these people. */
  private record About(ReferralId referral, ChildId child) {}

  @Override
  public List<Owed> owed(Actor actor, Collection<PersonId> records) {
    Map<UUID, ReferralLine> lines =
        lines(actor, about(records)).stream()
            .collect(Collectors.toMap(line -> line.id().value(), Function.identity()));
    return deadlines.of(actor, Referrals.KIND, lines.keySet()).values().stream()
        .flatMap(List::stream)
        .filter(Deadline::isOwed)
        .flatMap(
            owed -> Stream.ofNullable(lines.get(owed.subject().id())).map(line -> owed(line, owed)))
        .toList();
  }

  private static Owed owed(ReferralLine line, Deadline owed) {
    String what = "deadline.rule." + owed.rule().id();
    return new Owed("/inbox/" + line.id(), line.reference(), what, owed.due());
  }

  @Override
  public Optional<Answers> reportedBirth(Actor actor, Collection<PersonId> records) {
    List<About> about = about(records);
    return lines(actor, about).stream()
        .sorted(Comparator.comparing(ReferralLine::receivedAt).reversed())
        .flatMap(line ->
            line.children().stream()
                .filter(child -> child.born() != null)
                .filter(child -> about.contains(new About(line.id(), child.id())))
                .map(child -> new Reported(referrals.read(actor, line.id()), child).birth()))
        .findFirst();
  }

  private List<ReferralLine> lines(Actor actor, List<About> about) {
    return referrals.lines(actor, about.stream().map(About::referral).distinct().toList());
  }

  private List<About> about(Collection<PersonId> records) {
    return jdbc.sql(
            """
            select k.referral_id, w.child_id from triage.who w
            join triage.contact_child k on k.child_id = w.child_id
            where w.person_id = any(:records) and w.same and w.undone_at is null
            """)
        .param("records", records.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, n) ->
            new About(
                new ReferralId(row.getObject(1, UUID.class)),
                new ChildId(row.getObject(2, UUID.class))))
        .list();
  }
}
