package org.openmash.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.document.Keeping.Held;
import org.openmash.document.Keeping.Kept;
import org.openmash.document.Keeping.NotTaken;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HubTest
class DocumentsTest {

  @Autowired Documents documents;
  @Autowired Downloads downloads;
  @Autowired DocumentStore store;
  @Autowired DocumentSettings settings;
  @Autowired Inspection inspection;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private final AgencyId maternity = AgencyId.next();
  private final Actor midwife = person(maternity, Role.REFERRER);
  private final Actor colleague = person(maternity, Role.SAFEGUARDING_LEAD);
  private final Actor stranger = person(AgencyId.next(), Role.REFERRER);
  private final Actor screener = person(AgencyId.next(), Role.SCREENER);
  private final TestRecords records;
  private final Subject draft;

  DocumentsTest(@Autowired TestRecords records) {
    this.records = records;
    this.draft = records.shared("paper-draft", midwife, colleague);
  }

  @Test
  void givesBackWhatItKept() throws IOException {
    byte[] letter = Files.text("Seen at home. ".repeat(60_000));
    DocumentId id = kept(take(midwife, "letter.txt", letter));
    Downloads.Download download = downloads.open(midwife, id);
    assertThat(download.content().readAllBytes()).isEqualTo(letter);
    assertThat(download.document().title()).isEqualTo("letter.txt");
    assertThat(download.document().downloadName()).matches("document-[0-9a-f]{8}\\.txt");
    assertThat(download.document().state()).isEqualTo(State.NOT_SCANNED);
    assertThat(work.as(midwife, () -> pieces(id))).isEqualTo(4);
  }

  @Test
  void isSeenWithItsOwnerOnly() throws IOException {
    DocumentId id = kept(take(midwife, "letter.pdf", Files.pdf()));
    assertThat(documents.list(colleague, draft)).extracting(Document::id).containsExactly(id);
    for (Actor other : List.of(stranger, screener, Actor.anonymous())) {
      assertThatExceptionOfType(UnknownId.class).isThrownBy(() -> documents.open(other, id));
      assertThatExceptionOfType(UnknownId.class).isThrownBy(() -> documents.list(other, draft));
      assertThatExceptionOfType(UnknownId.class).isThrownBy(() -> documents.remove(other, id));
      assertThatExceptionOfType(UnknownId.class)
          .isThrownBy(() -> take(other, "a.txt", Files.text("x")));
    }
  }

  @Test
  void isInvisibleToOthersInPostgresqlItself() throws IOException {
    DocumentId id = kept(take(midwife, "letter.pdf", Files.pdf()));
    for (Actor other : List.of(stranger, screener, Actor.anonymous())) {
      assertThat(work.as(other, () -> store.find(id))).isEmpty();
      assertThat(work.as(other, () -> pieces(id))).isZero();
    }
    handOver();
    assertThat(work.as(screener, () -> store.find(id))).isPresent();
    assertThat(work.as(colleague, () -> pieces(id))).isEqualTo(1);
    assertThat(work.as(stranger, () -> store.find(id))).isEmpty();
    assertThat(work.as(Actor.anonymous(), () -> pieces(id))).isZero();
  }

  @Test
  void movesToTheReferralWithEverythingAndStays() throws IOException {
    DocumentId mine = kept(take(midwife, "one.txt", Files.text("one")));
    DocumentId hers = kept(take(colleague, "two.txt", Files.text("two")));
    Subject referral = handOver();
    assertThat(documents.list(screener, referral))
        .extracting(Document::id)
        .containsExactlyInAnyOrder(mine, hers);
    assertThat(documents.list(midwife, draft)).isEmpty();
    assertThatExceptionOfType(UnknownId.class).isThrownBy(() -> documents.remove(midwife, mine));
    assertThat(documents.list(screener, referral)).hasSize(2);
  }

  @Test
  void isRemovedFromADraftWithItsBytes() throws IOException {
    DocumentId id = kept(take(midwife, "one.txt", Files.text("one")));
    documents.remove(midwife, id);
    assertThat(documents.list(midwife, draft)).isEmpty();
    assertThat(work.as(Actor.system("test"), () -> pieces(id))).isZero();
  }

  @Test
  void takesTheSameBytesOnce() throws IOException {
    DocumentId once = kept(take(midwife, "one.txt", Files.text("one")));
    assertThat(kept(take(midwife, "again.txt", Files.text("one")))).isEqualTo(once);
    assertThat(documents.list(midwife, draft)).hasSize(1);
  }

  @Test
  void takesTenFilesAndNoMore() throws IOException {
    for (int i = 0; i < 10; i++) {
      kept(take(midwife, i + ".txt", Files.text("text " + i)));
    }
    assertThat(take(midwife, "11.txt", Files.text("one more")))
        .isEqualTo(NotTaken.because("too-many", 10));
  }

  @Test
  void takesNoFileOverTwentyMegabytesWhateverItSays() throws IOException {
    byte[] large = Files.text("a".repeat((20 << 20) + 1));
    assertThat(take(midwife, "a.txt", large)).isEqualTo(NotTaken.because("too-large", 20));
    InputStream unread = InputStream.nullInputStream();
    assertThat(intake("").take(midwife, draft, maternity, "a.txt", unread, 30L << 20))
        .isEqualTo(NotTaken.because("too-large", 20));
    assertThat(
            intake("").take(midwife, draft, maternity, "a.txt", new ByteArrayInputStream(large), 5))
        .isEqualTo(NotTaken.because("too-large", 20));
  }

  @Test
  void takesNoMoreThanADaysWorthFromOneAccount() throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      Subject other = records.shared("paper-draft", midwife);
      String text = "%09d".formatted(random.nextInt(1_000_000_000)) + "a".repeat((10 << 20) - 9);
      kept(
          intake("")
              .take(
                  midwife,
                  other,
                  maternity,
                  "a.txt",
                  new ByteArrayInputStream(Files.text(text)),
                  -1));
    }
    assertThat(take(midwife, "a.txt", Files.text("x")))
        .isEqualTo(NotTaken.because("too-much-today", 200));
  }

  @Test
  void passesWhatTheScannerPasses() throws IOException {
    try (FakeClamd clamd = new FakeClamd(FakeClamd.HONEST)) {
      DocumentId id = kept(take(clamd.address(), "letter.txt", Files.text("clean")));
      assertThat(documents.open(midwife, id).state()).isEqualTo(State.CLEAN);
    }
  }

  @Test
  void keepsTheFactOfAVirusButNotTheVirusAndTellsTheHub() throws IOException {
    try (FakeClamd clamd = new FakeClamd(FakeClamd.HONEST)) {
      assertThat(take(clamd.address(), "letter.txt", Files.EICAR))
          .isEqualTo(NotTaken.because("virus"));
    }
    Document fact = documents.list(midwife, draft).getFirst();
    assertThat(fact.state()).isEqualTo(State.INFECTED);
    assertThat(work.as(Actor.system("test"), () -> pieces(fact.id()))).isZero();
    assertThat(records.viruses).contains(new VirusFound(fact.id(), draft));
    assertThatExceptionOfType(UnknownId.class).isThrownBy(() -> documents.open(midwife, fact.id()));
  }

  @Test
  void holdsWhatNobodyCouldScanAndPassesItLater() throws IOException {
    Keeping clean;
    Keeping bad;
    try (FakeClamd slow = new FakeClamd(bytes -> null)) {
      clean = take(slow.address(), "one.txt", Files.text("clean"));
      bad = take(slow.address(), "two.txt", Files.both(Files.text("well: "), Files.EICAR));
    }
    assertThat(clean).isInstanceOf(Held.class);
    DocumentId one = ((Held) clean).id();
    DocumentId two = ((Held) bad).id();
    assertThatExceptionOfType(UnknownId.class).isThrownBy(() -> downloads.open(midwife, one));

    rescan("127.0.0.1:1");
    assertThatExceptionOfType(UnknownId.class).isThrownBy(() -> downloads.open(midwife, one));

    try (FakeClamd clamd = new FakeClamd(FakeClamd.HONEST)) {
      // On a busy machine a scan may time out once more; it is held again, and passes later.
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> {
            rescan(clamd.address());
            return work.as(Actor.system("test"), () -> pieces(two)) == 0;
          });
    }
    assertThat(downloads.open(midwife, one).content().readAllBytes())
        .isEqualTo(Files.text("clean"));
    assertThatExceptionOfType(UnknownId.class).isThrownBy(() -> downloads.open(midwife, two));
    assertThat(work.as(Actor.system("test"), () -> pieces(two))).isZero();
    assertThat(records.viruses).contains(new VirusFound(two, draft));
  }

  @Test
  void leavesNothingBehindWhenTheTransactionFails() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            work.as(
                midwife,
                (Runnable)
                    () -> {
                      documents.keep(
                          midwife,
                          draft,
                          maternity,
                          new Inspected.Fit("a.txt", FileKind.TEXT, Files.text("x")),
                          State.CLEAN);
                      throw new IllegalStateException("the rest went wrong");
                    }));
    assertThat(documents.list(midwife, draft)).isEmpty();
  }

  private Subject handOver() {
    Subject referral = records.shared("paper", midwife, colleague, screener);
    work.as(midwife, (Runnable) () -> documents.handOver(midwife, draft, referral, maternity));
    return referral;
  }

  private Keeping take(Actor actor, String name, byte[] bytes) throws IOException {
    return intake("")
        .take(actor, draft, actor.agency(), name, new ByteArrayInputStream(bytes), bytes.length);
  }

  private Keeping take(String clamd, String name, byte[] bytes) throws IOException {
    return intake(clamd)
        .take(midwife, draft, maternity, name, new ByteArrayInputStream(bytes), bytes.length);
  }

  private Intake intake(String clamd) {
    return new Intake(documents, inspection, new Scanner(clamd, 500, 300), settings);
  }

  private void rescan(String clamd) {
    new Rescan(store, documents, new Scanner(clamd, 500, 300), work).scan();
  }

  private int pieces(DocumentId id) {
    return jdbc.sql("select count(*) from document.piece where document_id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  private static DocumentId kept(Keeping keeping) {
    assertThat(keeping).isInstanceOf(Kept.class);
    return ((Kept) keeping).id();
  }

  private static Actor person(AgencyId agency, Role role) {
    return Actor.signedIn(UserId.next(), agency, "Somebody", Set.of(role), "test");
  }
}
