package org.openmash.subjectaccess;

import java.time.LocalDate;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Requests of invented people. */
@Component
public class SubjectRequestExamples {

  public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

  public static final DecisionForm RELEASE =
      new DecisionForm(DecisionForm.Kind.RELEASE, null, null, null);

  private final SubjectRequests requests;
  private final Bundles bundles;
  private final GivenFiles files;

  SubjectRequestExamples(SubjectRequests requests, Bundles bundles, GivenFiles files) {
    this.files = files;
    this.requests = requests;
    this.bundles = bundles;
  }

  public static RequestForm form(RequestForm.Proof proof) {
    return new RequestForm(
        RequestForm.Asker.PARENT,
        "Tamsin Sedgewick",
        RequestForm.How.SPOKEN,
        RECEIVED,
        proof,
        proof == RequestForm.Proof.SEEN ? "Passport and birth certificate seen." : null,
        RequestForm.Extent.ALL,
        null,
        null,
        "1 Invented Street, Sampleton",
        RequestForm.Language.ENGLISH);
  }

  /** With proof seen, and gathered. */
  public SubjectRequestId gathered(Actor manager, PersonId person) {
    SubjectRequestId id = requests.record(manager, person, form(RequestForm.Proof.SEEN));
    bundles.gather(manager, id);
    return id;
  }

  /** One that waits for the second reader. */
  public record Read(SubjectRequestId request, UUID item, PassageId passage) {}

  public Read read(Actor manager, PersonId person) {
    SubjectRequestId id = gathered(manager, person);
    releaseRest(manager, id);
    bundles.done(manager, id);
    Item item = bundles.read(manager, id).getFirst();
    return new Read(id, item.id(), item.pieces().getFirst().id());
  }

  /** Everything that nobody decided about yet. */
  public void releaseRest(Actor reader, SubjectRequestId id) {
    bundles.read(reader, id).forEach(item -> bundles.releaseRest(reader, id, item.id()));
    bundles.read(reader, id).stream()
        .flatMap(item -> item.pieces().stream())
        .filter(piece -> piece.document() != null && piece.decision() == null)
        .forEach(file -> {
          files.open(reader, id, file.id());
          bundles.decide(reader, id, file.id(), RELEASE);
        });
  }
}
