package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.document.Documents;
import org.openmash.document.Intake;
import org.openmash.form.Answers;
import org.openmash.form.Drafts;
import org.openmash.form.Edit;
import org.openmash.form.Keeping;
import org.openmash.form.Sending;
import org.openmash.form.Showing;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ChildId;
import org.openmash.kernel.DecisionId;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Here;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Subject;
import org.openmash.referral.Referrals;
import org.openmash.triage.CorrectionForm;
import org.openmash.triage.DecisionState;
import org.openmash.triage.Rag;
import org.openmash.triage.RatingForm;
import org.openmash.triage.Triage;
import org.springframework.stereotype.Component;

/** Referrals brought as far as a test needs them, by doing what people do. */
@Component("contactsOfTheWorld")
class Contacts {

  /** How far a referral has come. */
  enum Stage {
    RECEIVED,
    TAKEN,
    RECORDED,
    PROPOSED,
    DECIDED
  }

  /**
   * A referral that was sent with a letter.
   *
   * @param decision null before one is proposed
   */
  record Contact(
      ReferralId referral, ChildId child, DocumentId letter, @Nullable DecisionId decision) {}

  private final Drafts drafts;
  private final Intake intake;
  private final Documents documents;
  private final Referrals referrals;
  private final Triage triage;

  Contacts(Drafts drafts, Intake intake, Documents documents, Referrals referrals, Triage triage) {
    this.drafts = drafts;
    this.intake = intake;
    this.documents = documents;
    this.referrals = referrals;
    this.triage = triage;
  }

  /** Everything answered, a letter attached, nothing sent. */
  DraftId begun(Actor referrer, Answers answers) throws IOException {
    DraftId draft = drafts.start(referrer, "referral");
    for (String page : answers.tree().keySet()) {
      if (answers.at(page) instanceof List<?> rows) {
        for (int i = 0; i < rows.size(); i++) {
          keep(referrer, draft, page, i + 1, answers.within(page + "." + i));
        }
      } else {
        keep(referrer, draft, page, 1, answers.within(page));
      }
    }
    byte[] letter = "Seen at home.".getBytes(StandardCharsets.UTF_8);
    intake.take(
        referrer,
        Subject.of("draft", draft),
        referrer.agency(),
        Cast.NAME + ".txt",
        new ByteArrayInputStream(letter),
        letter.length);
    return draft;
  }

  /** Sent, and worked on by the hub up to this stage. */
  Contact at(Stage stage, Cast cast, Answers answers) throws IOException {
    DraftId draft = begun(cast.referrer(), answers);
    Sending.Sent sent =
        (Sending.Sent) Here.in(cast.hub(), () -> drafts.send(cast.referrer(), draft));
    ReferralId referral = ReferralId.parse(sent.result().split("/")[2]);
    ChildId child = referrals.read(cast.screener(), referral).line().children().getFirst().id();
    DocumentId letter =
        documents.list(cast.referrer(), Subject.of(Referrals.KIND, referral)).getFirst().id();
    return new Contact(referral, child, letter, brought(stage, cast, referral, child));
  }

  private @Nullable DecisionId brought(Stage stage, Cast cast, ReferralId referral, ChildId child) {
    if (stage.compareTo(Stage.TAKEN) >= 0) {
      triage.take(cast.screener(), referral);
    }
    if (stage.compareTo(Stage.RECORDED) >= 0) {
      triage.rate(cast.screener(), referral, RatingForm.of(Rag.AMBER, "A pattern."));
      triage.keepRecord(cast.screener(), referral, RECORD, 0);
    }
    return switch (stage) {
      case RECEIVED, TAKEN, RECORDED -> null;
      case PROPOSED -> decided(cast, referral, child, "ASSESSMENT");
      case DECIDED -> inForce(cast, decided(cast, referral, child, "EARLY_HELP"));
    };
  }

  /** Closed without any help, by whoever has to. */
  Contact closed(Cast cast, Answers answers) throws IOException {
    Contact contact = at(Stage.RECORDED, cast, answers);
    DecisionId decision = decided(cast, contact.referral(), contact.child(), "NO_FURTHER_ACTION");
    return new Contact(
        contact.referral(), contact.child(), contact.letter(), inForce(cast, decision));
  }

  /** Decided for its first child by whoever has to. */
  void decide(Cast cast, Contact contact) {
    inForce(cast, decided(cast, contact.referral(), contact.child(), "EARLY_HELP"));
  }

  /** Decided so that somebody works with its first child from now on. */
  Contact opened(Cast cast, Answers answers) throws IOException {
    Contact contact = at(Stage.RECORDED, cast, answers);
    DecisionId decision = decided(cast, contact.referral(), contact.child(), "ASSESSMENT");
    return new Contact(
        contact.referral(), contact.child(), contact.letter(), inForce(cast, decision));
  }

  /** Whatever rule asked for a second person. */
  private DecisionId inForce(Cast cast, DecisionId decision) {
    if (triage.decision(cast.manager(), decision).state() == DecisionState.PROPOSED) {
      triage.authorise(cast.manager(), decision);
    }
    return decision;
  }

  /** Decides otherwise than before. */
  void correct(Cast cast, DecisionId wrong) {
    DecisionId better =
        triage
            .correct(
                cast.screener(), wrong, decision("ASSESSMENT"), new CorrectionForm("Seen since."))
            .id();
    inForce(cast, better);
  }

  private DecisionId decided(Cast cast, ReferralId referral, ChildId child, String outcome) {
    return triage
        .decide(cast.screener(), referral, List.of(child), decision(outcome))
        .getFirst()
        .id();
  }

  private static Answers decision(String outcome) {
    return Answers.of(
        Map.of(
            "level",
            "3",
            "indicators",
            List.of("U21"),
            "outcome",
            outcome,
            "family",
            "TOLD",
            "evidence",
            List.of("THE_REFERRAL"),
            "rationale",
            "It fits.",
            "toReferrer",
            "Because the family agreed."));
  }

  private void keep(Actor referrer, DraftId draft, String page, int place, Answers answers) {
    assertThat(drafts.keepPage(referrer, draft, new Edit(page, place, answers, Showing.none())))
        .as(page)
        .isInstanceOf(Keeping.Kept.class);
  }

  private static final Answers RECORD =
      Answers.of(
          Map.of("familySpokenTo", "YES", "childSeenByAnybody", "YES", "analysis", "It is one."));
}
