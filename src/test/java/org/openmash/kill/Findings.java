package org.openmash.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openmash.database.Superuser;

/**
 * What the database holds after the blows, beside what the clients were told.
 *
 * @param lost acknowledged, and not there
 * @param unacknowledged there, and never acknowledged although every client heard to the end
 * @param doubled the same words in more than one referral
 * @param astray referrals whose messages are not exactly the ones every other has
 * @param unsent messages still waiting or given up
 * @param phantoms mails without a message, messages without a referral
 */
record Findings(
    int acknowledged,
    List<String> lost,
    List<String> unacknowledged,
    List<String> doubled,
    List<String> astray,
    int messages,
    int unsent,
    int phantoms,
    int mailsSentTwice) {

  static Findings of(Path data, List<Sender.Acknowledged> acknowledged) throws Exception {
    try (Connection db = Superuser.of(data)) {
      awaitEmptyOutbox(db);
      Map<String, String> referrals = new HashMap<>();
      List<String> doubled = new ArrayList<>();
      for (List<String> row :
          rows(
              db,
              "select concern, id::text from referral.referral where concern like 'client _ ____'")) {
        if (referrals.put(row.getFirst(), row.getLast()) != null) {
          doubled.add(row.getFirst());
        }
      }
      List<String> lost =
          acknowledged.stream()
              .filter(
                  one -> !("/referrals/" + referrals.get(one.mark()) + "/sent").equals(one.path()))
              .map(Sender.Acknowledged::mark)
              .toList();
      Set<String> heard = new HashSet<>();
      acknowledged.forEach(one -> heard.add(one.mark()));
      List<String> unacknowledged =
          referrals.keySet().stream().filter(mark -> !heard.contains(mark)).toList();
      return new Findings(
          acknowledged.size(),
          lost,
          unacknowledged,
          doubled,
          astray(db),
          count(db, "select count(*) from notification.message m" + OURS),
          count(
              db, "select count(*) from notification.message m" + OURS + " and m.state <> 'sent'"),
          phantoms(db),
          count(
              db,
              "select count(*) from (select message_id from notification.mailbox group by 1 having count(*) > 1) twice"));
    }
  }

  private static final String OURS =
      " join referral.referral r on r.id = m.subject_id where r.concern like 'client _ ____'";

  void requireFaultless() {
    assertThat(acknowledged).isPositive();
    assertThat(lost).as("acknowledged and lost").isEmpty();
    assertThat(doubled).as("doubled").isEmpty();
    assertThat(unacknowledged).as("there without having been acknowledged").isEmpty();
    assertThat(astray).as("without exactly their messages").isEmpty();
    assertThat(messages).isGreaterThanOrEqualTo(acknowledged);
    assertThat(unsent).as("messages unsent").isZero();
    assertThat(phantoms).as("phantom messages").isZero();
  }

  String figures() {
    return """
    Referrals acknowledged: %d; lost: %d; doubled: %d; there without an acknowledgement: %d
    Messages: %d; unsent: %d; phantom: %d; referrals without exactly their messages: %d; mails sent twice under one Message-ID: %d
    """
        .formatted(
            acknowledged,
            lost.size(),
            doubled.size(),
            unacknowledged.size(),
            messages,
            unsent,
            phantoms,
            astray.size(),
            mailsSentTwice);
  }

  /**
   * Every sender is of the same agency, so every referral has the same messages, each delivered.
   */
  private static List<String> astray(Connection db) throws SQLException {
    List<List<String>> kinds =
        rows(
            db,
            """
            select r.concern, coalesce(string_agg(m.recipient || ' ' || m.words || ' ' ||
                (select count(distinct b.message_id) from notification.mailbox b where b.message_id = m.message_id), ', '
                order by m.recipient, m.words), '') as told
            from referral.referral r left join notification.message m on m.subject_id = r.id
            where r.concern like 'client _ ____' group by r.id, r.concern
            """);
    Map<String, Long> told =
        kinds.stream().collect(Collectors.groupingBy(List::getLast, Collectors.counting()));
    String usual =
        told.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return kinds.stream()
        .filter(row -> !row.getLast().equals(usual) || usual.isEmpty() || usual.contains(" 0"))
        .map(row -> row.getFirst() + ": " + row.getLast())
        .toList();
  }

  private static int phantoms(Connection db) throws SQLException {
    return count(
            db,
            "select count(*) from notification.mailbox b where not exists (select 1 from notification.message m where m.message_id = b.message_id)")
        + count(
            db,
            "select count(*) from notification.message m where m.subject_kind = 'referral' and not exists (select 1 from referral.referral r where r.id = m.subject_id)");
  }

  /**
   * Messages a killed sender had in its hands are held back for ten minutes. Those are not waited
   * for: once everything else is sent, their time is put forward.
   */
  private static void awaitEmptyOutbox(Connection db) throws Exception {
    long start = System.nanoTime();
    while (count(db, "select count(*) from notification.message where state = 'queued'") > 0
        && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(3)) {
      Thread.sleep(1000);
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(20)) {
        try (PreparedStatement forward =
            db.prepareStatement(
                "update notification.message set next_attempt = now() where state = 'queued' and next_attempt > now() + interval '1 minute' and next_attempt < now() + interval '9 minutes 30 seconds'")) {
          forward.executeUpdate();
        }
      }
    }
  }

  private static int count(Connection db, String query) throws SQLException {
    return Integer.parseInt(rows(db, query).getFirst().getFirst());
  }

  private static List<List<String>> rows(Connection db, String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (PreparedStatement statement = db.prepareStatement(query);
        ResultSet result = statement.executeQuery()) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
