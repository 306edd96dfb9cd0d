package org.openmash.letter;

import java.util.List;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.FamilyTold;
import org.openmash.disclosure.Origin;
import org.openmash.disclosure.Recipient;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UnknownId;
import org.openmash.referral.ReferralLine;
import org.openmash.referral.Referrals;
import org.openmash.secret.Discretion;
import org.springframework.stereotype.Component;

/** Hands each version to the reader it was made for, and to nobody else. */
@Component
class Posting {

  private final LetterStore store;
  private final Disclosures disclosures;
  private final Referrals referrals;
  private final LetterPapers papers;

  Posting(LetterStore store, Disclosures disclosures, Referrals referrals, LetterPapers papers) {
    this.store = store;
    this.disclosures = disclosures;
    this.referrals = referrals;
    this.papers = papers;
  }

  Version.Page page(LetterView view, Reader reader) {
    Letter.Sent sent = view.letter().sent().get(reader.id());
    if (sent != null) {
      return sent.page();
    }
    if (view.state() != LetterView.State.READY) {
      throw new NotNow("letter.refused.unsigned");
    }
    return view.version(reader).page();
  }

  void send(Actor actor, LetterView view, Reader reader, SentForm said, Discretion discretion) {
    Letter letter = view.letter();
    if (letter.isSent(reader)) {
      throw new NotNow("letter.refused.gone");
    }
    Version.Page page = page(view, reader);
    if (!reader.isCalled(said.whom())) {
      throw new NotNow(why(letter, page, said.whom(), discretion));
    }
    store.sent(letter, reader, new Letter.Sent(page, said.way(), papers.signature(actor)));
    note(actor, letter, reader);
  }

  /** Why this version is not for whoever stands on the envelope. */
  private static String why(Letter letter, Version.Page page, String whom, Discretion discretion) {
    List<Reader> meant =
        letter.content().readers().stream().filter(each -> each.isCalled(whom)).toList();
    if (meant.isEmpty()) {
      return "letter.refused.nobodys";
    }
    boolean tells =
        meant.stream().anyMatch(each -> discretion.tells(page.whole(), each.hearer()).isPresent());
    return tells ? "letter.refused.tells" : "letter.refused.anothers";
  }

  private void note(Actor actor, Letter letter, Reader reader) {
    ReferralLine contact =
        referrals.lines(actor, List.of(letter.contact())).stream()
            .findFirst()
            .orElseThrow(UnknownId::new);
    AgencyId agency = reader.agencyId();
    disclosures.note(
        actor,
        Origin.LETTER,
        LetterPapers.subject(letter.contact()),
        contact.reference(),
        agency == null ? Recipient.named(reader.name()) : Recipient.of(agency),
        reader.ofFamily() ? FamilyTold.TOLD : FamilyTold.NOT_KNOWN);
  }
}
