package org.openmash.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.openmash.access.Access;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.document.Inspected.Fit;
import org.openmash.document.Keeping.Held;
import org.openmash.document.Keeping.Kept;
import org.openmash.document.Keeping.NotTaken;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Attachments, kept with their owner and seen by whoever may see that owner. New ones come in
 * through {@link Intake}.
 */
@Facade
public class Documents {

  private final DocumentStore store;
  private final DocumentSettings settings;
  private final Access access;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Documents(
      DocumentStore store,
      DocumentSettings settings,
      Access access,
      Audit audit,
      ApplicationEventPublisher events) {
    this.store = store;
    this.settings = settings;
    this.access = access;
    this.audit = audit;
    this.events = events;
  }

  /** Whether this actor may add to the owner, asked before anybody looks at the bytes. */
  public void mayAddTo(Actor actor, Subject owner) {
    access.require(actor, Act.ATTACHED, owner);
  }

  /** Keeps what was inspected and scanned; the same bytes twice are one attachment. */
  Keeping keep(Actor actor, Subject owner, AgencyId agency, Fit file, State state) {
    // Asked once the owner is ours: a draft thrown away meanwhile takes nothing more.
    store.lock(owner);
    access.require(actor, Act.ATTACHED, owner);
    byte[] digest = digest(file.bytes());
    Optional<Document> before = store.same(owner, digest);
    if (before.isPresent()) {
      return taken(before.get());
    }
    if (state != State.INFECTED) {
      Optional<NotTaken> tooMuch = tooMuch(actor, owner, file);
      if (tooMuch.isPresent()) {
        return tooMuch.get();
      }
    }
    Document document = store.add(owner, agency, actor.user(), file, digest, state);
    audit.note(actor, Act.CREATED, Subject.of("document", document.id()));
    if (state == State.INFECTED) {
      events.publishEvent(new VirusFound(document.id(), owner));
      return NotTaken.because("virus");
    }
    store.pieces().add(document.id(), file.bytes());
    return taken(document);
  }

  private static Keeping taken(Document document) {
    return document.state() == State.HELD ? new Held(document.id()) : new Kept(document.id());
  }

  private Optional<NotTaken> tooMuch(Actor actor, Subject owner, Fit file) {
    long there = store.of(owner).stream().filter(d -> d.state() != State.INFECTED).count();
    if (there >= settings.most()) {
      return Optional.of(NotTaken.because("too-many", settings.most()));
    }
    long today = store.bytesKeptToday(actor.user());
    return today + file.bytes().length > settings.day()
        ? Optional.of(NotTaken.because("too-much-today", settings.dayMegabytes()))
        : Optional.empty();
  }

  /** The owner's attachments, oldest first, those with a virus among them. */
  public List<Document> list(Actor actor, Subject owner) {
    access.require(actor, Act.READ, owner);
    audit.note(actor, Act.READ, owner);
    return store.of(owner);
  }

  /**
   * One attachment, about to be read.
   *
   * @throws UnknownId also while it is held
   */
  public Document open(Actor actor, DocumentId id) {
    Document document = required(actor, Act.READ, id);
    if (!document.state().mayBeOpened()) {
      throw new UnknownId();
    }
    audit.note(actor, Act.DISCLOSED, Subject.of("document", id));
    return document;
  }

  private Document required(Actor actor, Act act, DocumentId id) {
    access.require(actor, act, Subject.of("document", id));
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** A piece of an attachment that was opened; empty after the last one. */
  Optional<byte[]> piece(Actor actor, DocumentId id, int number) {
    return store.pieces().find(id, number);
  }

  /** Takes an attachment off a draft; what was sent stays. */
  public void remove(Actor actor, DocumentId id) {
    required(actor, Act.CHANGED, id);
    if (store.delete(id) == 0) {
      audit.refused(actor, Act.CHANGED, Subject.of("document", id));
      throw new UnknownId();
    }
    audit.note(actor, Act.CHANGED, Subject.of("document", id));
  }

  /**
   * Moves a draft's attachments to what it became, in the transaction that sends it; the caller has
   * made sure that the draft is this actor's.
   *
   * @return how many there were
   */
  public int handOver(Actor actor, Subject from, Subject to, AgencyId agency) {
    int moved = store.move(from, to, agency);
    if (moved > 0) {
      audit.note(actor, Act.CHANGED, to);
    }
    return moved;
  }

  /** What the scanner said later. */
  void scanned(Actor actor, DocumentId id, State state) {
    store.mark(id, state);
    audit.note(actor, Act.CHANGED, Subject.of("document", id));
    if (state == State.INFECTED) {
      store.pieces().delete(id);
      store.find(id).ifPresent(d -> events.publishEvent(new VirusFound(id, d.owner())));
    }
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
