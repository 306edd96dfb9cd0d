package org.openmash.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.database.Work;
import org.openmash.document.Documents;
import org.openmash.document.Intake;
import org.openmash.document.Keeping.Kept;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.HubClock;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was attached to a draft does not outlive it. */
@HubTest
class DraftGoneTest {

  @Autowired Drafts drafts;
  @Autowired DraftExpiry expiry;
  @Autowired Intake intake;
  @Autowired Documents documents;
  @Autowired HubClock clock;
  @Autowired Work work;
  @Autowired JdbcClient jdbc;

  private final AgencyId school = AgencyId.next();
  private final Actor head = partner(school);
  private final Actor colleague = partner(school);

  @Test
  void takesItsAttachmentsAlongWhenItsOwnerThrowsItAway() throws IOException {
    DraftId id = drafts.start(head, ExampleJourney.WORD);
    DocumentId mine = attach(head, id, "mine");
    DocumentId hers = attach(colleague, id, "hers");
    DraftId other = drafts.start(head, ExampleJourney.WORD);
    DocumentId stays = attach(head, other, "of another draft");
    drafts.discard(head, id);
    for (DocumentId gone : new DocumentId[] {mine, hers}) {
      assertThat(count("document.document where id = ?", gone)).isZero();
      assertThat(count("document.piece where document_id = ?", gone)).isZero();
      assertThat(count("audit.line where subject_id = ? and user_id = '" + head.user() + "'", gone))
          .as("noted as taken off by whoever threw the draft away")
          .isPositive();
    }
    assertThat(count("document.piece where document_id = ?", stays)).isEqualTo(1);
  }

  @Test
  void takesItsAttachmentsAlongWhenItsTimeIsOver() throws IOException {
    DraftId old = drafts.start(head, ExampleJourney.WORD);
    DocumentId letter = attach(head, old, "letter");
    clock.forward(Duration.ofDays(20));
    DraftId young = drafts.start(head, ExampleJourney.WORD);
    DocumentId stays = attach(head, young, "young");
    clock.forward(Duration.ofDays(8).plusMinutes(1));
    long before = count("audit.line where subject_id = ?", letter);
    expiry.forget();
    assertThat(count("document.document where id = ?", letter)).isZero();
    assertThat(count("document.piece where document_id = ?", letter)).isZero();
    assertThat(count("audit.line where subject_id = ?", letter)).isEqualTo(before + 1);
    assertThat(count("document.piece where document_id = ?", stays)).isEqualTo(1);
  }

  @Test
  void keepsBothWhenTheTransactionFails() throws IOException {
    DraftId id = drafts.start(head, ExampleJourney.WORD);
    DocumentId letter = attach(head, id, "letter");
    assertThatThrownBy(() ->
            work.as(
                head,
                (Runnable)
                    () -> {
                      drafts.discard(head, id);
                      throw new IllegalStateException("the rest went wrong");
                    }))
        .hasMessage("the rest went wrong");
    assertThat(drafts.open(head, id).result()).isNull();
    assertThat(documents.list(head, subject(id))).hasSize(1);
    assertThat(count("document.piece where document_id = ?", letter)).isEqualTo(1);
  }

  @Test
  void takesNoMoreAttachmentsOnceItIsGone() {
    DraftId id = drafts.start(head, ExampleJourney.WORD);
    drafts.discard(head, id);
    assertThatThrownBy(() -> attach(head, id, "late")).isInstanceOf(UnknownId.class);
  }

  private DocumentId attach(Actor actor, DraftId draft, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return ((Kept)
            intake.take(
                actor,
                subject(draft),
                school,
                "letter.txt",
                new ByteArrayInputStream(bytes),
                bytes.length))
        .id();
  }

  private static Subject subject(DraftId draft) {
    return Subject.of("draft", draft);
  }

  private long count(String where, DocumentId id) {
    return work.as(
        Actor.system("test"),
        () ->
            jdbc.sql("select count(*) from " + where).param(id.value()).query(Long.class).single());
  }

  private static Actor partner(AgencyId agency) {
    return Actor.signedIn(UserId.next(), agency, "P", Set.of(Role.REFERRER), "s");
  }
}
