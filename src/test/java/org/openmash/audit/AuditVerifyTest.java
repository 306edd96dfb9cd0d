package org.openmash.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditVerifyTest {

  private static ScratchTrail trail;

  @TempDir Path heads;

  @BeforeAll
  static void makeATrail() throws SQLException {
    trail = new ScratchTrail();
  }

  @AfterAll
  static void dropIt() {
    trail.close();
  }

  @BeforeEach
  void writeTwoHundredLinesAndPublishTheHead() throws IOException {
    trail.begin(200);
    publish();
  }

  @Test
  void findsAnUntouchedTrailWhole() {
    trail.append(50);
    Run run = verify();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("The audit trail is whole: 250 lines.\n");
    assertThat(run.err()).contains("250 lines whole");
  }

  @Test
  void findsAnEditedLine() {
    tamper("update audit.line set act = 'SEARCHED' where seq = 100");
    expect(100, "line 100 was edited");
  }

  @Test
  void findsAnEditedLineThatWasSealedAnew() {
    tamper("update audit.line set act = 'SEARCHED' where seq = 100");
    tamper(
        """
        update audit.line set hash = audit.seal(prev, seq, at, user_id, agency_id, scope, roles, session, act,
          subject_kind, subject_id, outcome, request) where seq = 100
        """);
    expect(100, "line 100 was edited");
  }

  @Test
  void findsAMomentMovedByOneMicrosecond() {
    tamper("update audit.line set at = at + interval '1 microsecond' where seq = 7");
    expect(7, "line 7 was edited");
  }

  @Test
  void findsLinesDeletedFromTheMiddle() {
    tamper("delete from audit.line where seq between 50 and 60");
    expect(50, "lines 50 to 60 were deleted from the middle");
  }

  @Test
  void findsADeletedLineThoughTheRestWasRenumbered() {
    tamper("delete from audit.line where seq = 50");
    tamper("update audit.line set seq = seq + 1000 where seq > 50");
    tamper("update audit.line set seq = seq - 1001 where seq > 1000");
    expect(50, "line 50 was deleted from the middle");
  }

  @Test
  void findsACutTail() {
    tamper("delete from audit.line where seq > 190");
    expect(191, "the tail was cut: line 191 is missing, and all after it up to 200");
  }

  @Test
  void findsACutTailThoughTheHeadWasCutWithIt() {
    tamper("delete from audit.line where seq > 190");
    tamper("update audit.head set seq = 190, hash = (select hash from audit.line where seq = 190)");
    expect(191, "line 191 is missing, but line 200 was published");
  }

  @Test
  void findsLinesThatChangedPlaces() {
    tamper(
        "update audit.line set seq = case seq when 30 then -31 when 31 then -30 end where seq in (30, 31)");
    tamper("update audit.line set seq = -seq where seq < 0");
    expect(30, "the order was changed: what stands in line 30 was sealed as line 31");
  }

  @Test
  void findsAnOldCopy() throws IOException {
    tamper("create table copy_of_line as select * from audit.line");
    tamper("create table copy_of_head as select * from audit.head");
    trail.append(100);
    publish();
    restore();
    expect(201, "an old copy was restored: line 201 is missing, but line 300 was published");
  }

  @Test
  void findsAnOldCopyThatWasWrittenOn() throws IOException {
    tamper("create table copy_of_line as select * from audit.line");
    tamper("create table copy_of_head as select * from audit.head");
    trail.append(100);
    publish();
    restore();
    trail.append(150);
    expect(300, "an old copy was restored and written on");
  }

  @Test
  void findsAChainSealedAnewFromTheBeginning() {
    trail.begin(200);
    expect(200, "line 200 is not the one published");
  }

  @Test
  void saysWhenNothingIsPublishedToHoldItAgainst() throws IOException {
    Files.delete(heads.resolve("audit-heads.log"));
    Run run = verify();
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("a restored old copy would go unnoticed");
  }

  @Test
  void readsHeadsThoughAFullDiskToreOneOfThem() throws IOException {
    Path file = heads.resolve("audit-heads.log");
    Files.writeString(file, Files.readString(file) + "205 2026-03-0", StandardCharsets.UTF_8);
    trail.append(10);
    publish();
    assertThat(verify().exit()).isZero();
    tamper("delete from audit.line where seq > 205");
    tamper("update audit.head set seq = 205, hash = (select hash from audit.line where seq = 205)");
    expect(206, "line 210 was published");
  }

  @Test
  void explainsItselfWhenCalledWrongly() {
    assertThat(run(List.of()).exit()).isEqualTo(2);
    assertThat(run(List.of("verfy")).err()).contains("openmash audit verify");
    assertThat(run(List.of("verify", "--help")).exit()).isZero();
    assertThat(run(List.of("verify", "--help")).out()).contains("Exit code");
  }

  private void expect(long seq, String words) {
    Run run = verify();
    assertThat(run.out()).startsWith("NOT WHOLE from line %d on: ".formatted(seq)).contains(words);
    assertThat(run.exit()).isEqualTo(1);
  }

  private void publish() throws IOException {
    new Heads(heads).publish(trail.reader.head(Instant.parse("2026-03-03T10:00:00Z")));
  }

  private void restore() {
    tamper("truncate audit.line");
    tamper("insert into audit.line select * from copy_of_line");
    tamper("update audit.head h set seq = c.seq, hash = c.hash from copy_of_head c");
    tamper("drop table copy_of_line, copy_of_head");
  }

  private void tamper(String sql) {
    trail.superuser.sql(sql).update();
  }

  private Run verify() {
    return run(List.of("verify"));
  }

  private Run run(List<String> arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        trail.command(heads).run(arguments, new PrintStream(out, true), new PrintStream(err, true));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private record Run(int exit, String out, String err) {}
}
