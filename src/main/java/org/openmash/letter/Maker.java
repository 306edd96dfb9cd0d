package org.openmash.letter;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.openmash.kernel.Actor;
import org.openmash.kernel.PersonId;
import org.openmash.page.Languages;
import org.openmash.secret.Discretion;
import org.openmash.secret.ProtectedDetails;
import org.springframework.stereotype.Component;

/** Makes every version of a letter anew, from what stands at this moment. */
@Component
class Maker {

  private final ProtectedDetails secrets;
  private final PartnersAnswers answers;
  private final Languages languages;

  Maker(ProtectedDetails secrets, PartnersAnswers answers, Languages languages) {
    this.secrets = secrets;
    this.answers = answers;
    this.languages = languages;
  }

  LetterView view(Actor actor, Letter letter) {
    Content content = letter.content();
    Making making =
        new Making(
            content,
            discretion(actor, letter),
            answers.said(actor, letter.contact()).stream().map(Palette.Said::passage).toList(),
            answers.let(actor, letter.contact()),
            languages.words(content.language().locale()).say("letter.left-out"));
    List<Version> versions = making.versions();
    boolean stands = Making.fingerprint(versions).equals(letter.fingerprint());
    return new LetterView(letter, versions, making.needsSecond(), stands);
  }

  /** Of the contact's people, of everybody who reads it, and of whose details are in it. */
  Discretion discretion(Actor actor, Letter letter) {
    Stream<UUID> readers =
        letter.content().readers().stream().map(Reader::person).filter(Objects::nonNull);
    List<PersonId> people =
        Stream.concat(readers, letter.content().people().stream())
            .distinct()
            .map(PersonId::new)
            .toList();
    return secrets.of(actor, letter.contact(), people);
  }
}
