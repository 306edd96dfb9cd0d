package org.openmash.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.audit.Act;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;

/** Letters about the people of a contact: written, looked at, signed, and sent to each reader. */
@Facade
public class Letters {

  /** The kind of subject a letter is. */
  public static final String KIND = "letter";

  private final LetterStore store;
  private final LetterDesk desk;
  private final Maker maker;
  private final Posting posting;
  private final LetterPapers papers;

  Letters(LetterStore store, LetterDesk desk, Maker maker, Posting posting, LetterPapers papers) {
    this.store = store;
    this.desk = desk;
    this.maker = maker;
    this.posting = posting;
    this.papers = papers;
  }

  /**
   * What a letter about this contact can be made from.
   *
   * @throws UnknownId for whoever may not work on the contact
   */
  public Palette palette(Actor actor, ReferralId contact) {
    papers.require(actor, Act.CHANGED, contact);
    return desk.palette(actor, contact);
  }

  /**
   * Writes one.
   *
   * @throws NotNow where nobody is to read it
   */
  public LetterId write(Actor actor, ReferralId contact, LetterForm said, Chosen choice) {
    papers.require(actor, Act.CHANGED, contact);
    Letter letter =
        new Letter(
            LetterId.next(),
            Reference.next(),
            contact,
            content(actor, contact, said, choice),
            papers.signature(actor),
            1,
            null,
            null,
            null,
            Map.of());
    store.add(letter);
    papers.note(actor, Act.CREATED, letter);
    return letter.id();
  }

  /**
   * Writes it anew; whatever was signed is signed no more.
   *
   * @throws NotNow where it went to somebody already, a colleague was quicker, or nobody reads it
   */
  public void rewrite(Actor actor, LetterId id, LetterForm said, Chosen choice, int base) {
    Letter letter = locked(actor, id);
    if (!letter.sent().isEmpty()) {
      throw new NotNow("letter.refused.sent");
    }
    if (!store.write(id, content(actor, letter.contact(), said, choice), base)) {
      throw new NotNow("letter.refused.quicker");
    }
    papers.note(actor, Act.CHANGED, letter);
  }

  private Content content(Actor actor, ReferralId contact, LetterForm said, Chosen choice) {
    Content content = desk.content(actor, contact, said, choice);
    if (content.readers().isEmpty()) {
      throw new NotNow("letter.refused.nobody");
    }
    return content;
  }

  /** Those about a contact, the newest first. */
  public List<LetterView> of(Actor actor, ReferralId contact) {
    papers.require(actor, Act.READ, contact);
    return store.of(contact).stream().map(letter -> maker.view(actor, letter)).toList();
  }

  /** One, with who will see what; noted in the audit trail. */
  public LetterView read(Actor actor, LetterId id) {
    papers.require(actor, Act.READ, id);
    Letter letter = store.find(id).orElseThrow(UnknownId::new);
    papers.note(actor, Act.READ, letter);
    return maker.view(actor, letter);
  }

  /**
   * Puts one's name to who will see what.
   *
   * @throws NotNow where it is signed, or something has to be written differently first
   */
  public void sign(Actor actor, LetterId id) {
    LetterView view = maker.view(actor, locked(actor, id));
    if (!view.maySign()) {
      throw new NotNow("letter.refused.sign");
    }
    store.sign(id, Making.fingerprint(view.versions()), papers.signature(actor));
    papers.note(actor, Act.CHANGED, view.letter());
  }

  /**
   * The second person's name.
   *
   * @throws NotNow for whoever wrote or signed it, and where something changed since it was signed
   */
  public void second(Actor actor, LetterId id) {
    LetterView view = maker.view(actor, locked(actor, id));
    if (!view.maySecond(actor.user())) {
      throw new NotNow("letter.refused.second");
    }
    store.second(id, papers.signature(actor));
    papers.note(actor, Act.AUTHORISED, view.letter());
  }

  /**
   * One reader's version, to be printed: signed, or as it went.
   *
   * @throws NotNow while it is not signed by all who must
   */
  public Version.Page print(Actor actor, LetterId id, UUID reader) {
    LetterView view = read(actor, id);
    Version.Page page = posting.page(view, view.letter().reader(reader));
    papers.note(actor, Act.PRINTED, view.letter());
    return page;
  }

  /**
   * Sends one reader's version, and notes in the sharing log that it went.
   *
   * @throws NotNow while it is not signed, where it went already, and where it is to go to anybody
   *     but the reader it was made for
   */
  public void send(Actor actor, LetterId id, UUID reader, SentForm said) {
    Letter letter = locked(actor, id);
    LetterView view = maker.view(actor, letter);
    posting.send(actor, view, letter.reader(reader), said, maker.discretion(actor, letter));
  }

  private Letter locked(Actor actor, LetterId id) {
    papers.require(actor, Act.CHANGED, id);
    return store.locked(id).orElseThrow(UnknownId::new);
  }
}
