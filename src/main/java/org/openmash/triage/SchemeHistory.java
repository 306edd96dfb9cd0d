package org.openmash.triage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openmash.database.Work;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every scheme of colours each hub has worked with, and orders its inbox by the newest. */
@Component
class SchemeHistory {

  private static final Actor KEEPER = Actor.system("colours");

  private final RagScheme scheme;
  private final Hubs hubs;
  private final JdbcClient jdbc;
  private final Work work;
  private final Clock clock;

  SchemeHistory(RagScheme scheme, Hubs hubs, JdbcClient jdbc, Work work, Clock clock) {
    this.scheme = scheme;
    this.hubs = hubs;
    this.jdbc = jdbc;
    this.work = work;
    this.clock = clock;
  }

  @EventListener(ApplicationStartedEvent.class)
  void atStart() {
    for (Hub hub : hubs.all()) {
      work.as(KEEPER.at(hub.id()), () -> keep(scheme.version(), scheme.inWords()));
    }
  }

  /** Nothing where it is the one kept last. Two nodes that start at once write it once. */
  void keep(String version, String words) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('triage.scheme'))")
        .query((row, n) -> true)
        .list();
    boolean known =
        all().stream()
            .findFirst()
            .filter(last -> last.version().equals(version) && last.words().equals(words))
            .isPresent();
    if (!known) {
      jdbc.sql(
              "insert into triage.scheme (version, words, since) values (:version, :words, :since)")
          .param("version", version)
          .param("words", words)
          .param("since", Timestamp.from(clock.instant()))
          .update();
      reweigh();
    }
  }

  /** Only what is open: the order of closed ones is their time. */
  private void reweigh() {
    for (Rag rag : Rag.values()) {
      jdbc.sql(
              """
              update triage.contact set weight = :weight
              where hub_id = (select scope.hub_id()) and state in ('WAITING', 'TAKEN') and coalesce(rag, suggested) = :rag
              """)
          .param("weight", scheme.weight(rag))
          .param("rag", rag.name())
          .update();
    }
  }

  /** The same for these alone. */
  void reweigh(List<ReferralId> contacts) {
    for (Rag rag : Rag.values()) {
      jdbc.sql(
              """
              update triage.contact set weight = :weight
              where referral_id = any(:ids) and state in ('WAITING', 'TAKEN') and coalesce(rag, suggested) = :rag
              """)
          .param("weight", scheme.weight(rag))
          .param("rag", rag.name())
          .param("ids", contacts.stream().map(ReferralId::value).toArray(UUID[]::new))
          .update();
    }
  }

  /** Newest first. */
  List<OldScheme> all() {
    return jdbc.sql(
            """
            select version, words, since from triage.scheme where hub_id = (select scope.hub_id())
            order by id desc limit 200
            """)
        .query((row, n) ->
            new OldScheme(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()))
        .list();
  }
}
