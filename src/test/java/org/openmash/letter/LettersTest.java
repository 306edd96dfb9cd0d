package org.openmash.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.database.Work;
import org.openmash.disclosure.Disclosures;
import org.openmash.disclosure.Origin;
import org.openmash.holding.Held;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.letter.LetterExamples.Apart;
import org.openmash.letter.LetterView.State;
import org.openmash.person.Part;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.secret.SameAddress;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HubTest
class LettersTest {

  @Autowired Letters letters;
  @Autowired LetterExamples examples;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples reports;
  @Autowired Disclosures disclosures;
  @Autowired SameAddress same;
  @Autowired MockMvcTester mvc;
  @Autowired LetterHolding holding;
  @Autowired Work work;

  private Actor writer;
  private Actor colleague;
  private ReferralId contact;
  private Apart apart;

  @BeforeEach
  void aFamilyApart() {
    writer = signedIn.as(Role.SCREENER);
    colleague = signedIn.as(Role.SCREENER);
    Agency school =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                "Larch School " + UUID.randomUUID(),
                AgencyKind.SCHOOL,
                Reach.by("safeguarding@larch.example"),
                LocalDate.of(2020, 1, 1)));
    contact =
        referrals
            .receive(
                signedIn.as(school.id(), Role.REFERRER),
                new Submission(UUID.randomUUID().toString(), reports.aboutOlderSiblings(2)))
            .id();
    apart =
        examples.apart(
            writer, contact, referrals.read(writer, contact).line().children().getFirst().id());
  }

  @Test
  void makesAVersionForEachReaderAndAsksASecondPerson() throws Exception {
    LetterId id = examples.toBoth(writer, contact, apart);
    LetterView view = letters.read(writer, id);
    assertThat(view.state()).isEqualTo(State.TO_SIGN);
    String his = version(view, apart.hisName()).page().whole();
    assertThat(his).contains("We met on Monday", "[left out]");
    apart.secrets().forEach(secret -> assertThat(his).doesNotContainIgnoringCase(secret));
    assertThat(mother(view).page().whole()).contains(apart.street(), apart.phone());

    letters.sign(writer, id);
    assertThat(letters.read(writer, id).state()).isEqualTo(State.TO_SECOND);
    assertThatExceptionOfType(NotNow.class).isThrownBy(() -> letters.second(writer, id));
    assertThatExceptionOfType(NotNow.class)
        .isThrownBy(() -> letters.print(writer, id, apart.father().value()));
    letters.second(colleague, id);
    assertThat(letters.read(writer, id).state()).isEqualTo(State.READY);

    String paper = paper(id, apart.father().value());
    assertThat(paper).contains("We met on Monday", "[left out]", "Where it says");
    apart.secrets().forEach(secret -> assertThat(paper).doesNotContainIgnoringCase(secret));
    assertThat(paper(id, apart.mother().value())).contains(apart.street());
  }

  @Test
  void refusesToSendOnesVersionToAnother() {
    LetterId id = signed();
    SentForm toHim = new SentForm(apart.hisName(), SentForm.Way.POST);
    assertThatExceptionOfType(NotNow.class)
        .isThrownBy(() -> letters.send(writer, id, apart.mother().value(), toHim))
        .withMessage("letter.refused.tells");
    assertThatExceptionOfType(NotNow.class)
        .isThrownBy(() ->
            letters.send(
                writer,
                id,
                apart.mother().value(),
                new SentForm("Somebody Else", SentForm.Way.POST)))
        .withMessage("letter.refused.nobodys");
    assertThat(letters.read(writer, id).letter().sent()).isEmpty();
  }

  @Test
  void leavesALineInTheSharingLogAndNeverChangesWhatWent() {
    LetterId id = signed();
    letters.send(
        writer, id, apart.father().value(), new SentForm(apart.hisName(), SentForm.Way.POST));
    assertThat(disclosures.of(writer, Subject.of(Referrals.KIND, contact)))
        .filteredOn(line -> line.origin() == Origin.LETTER)
        .singleElement()
        .satisfies(line -> assertThat(line.to().name()).isEqualTo(apart.hisName()));
    assertThatExceptionOfType(NotNow.class)
        .isThrownBy(() ->
            letters.rewrite(
                writer, id, LetterExamples.text(apart), LetterExamples.to(apart.father()), 1));
    String went = letters.print(writer, id, apart.father().value()).whole();
    examples.keep(writer, apart.child(), Part.SECRETS, Map.of());
    assertThat(letters.print(writer, id, apart.father().value()).whole()).isEqualTo(went);
    assertThatExceptionOfType(NotNow.class)
        .isThrownBy(() ->
            letters.send(
                writer,
                id,
                apart.father().value(),
                new SentForm(apart.hisName(), SentForm.Way.POST)));
  }

  @Test
  void losesItsSignatureWhenAProtectedDetailChanges() {
    LetterId id = signed();
    examples.keep(writer, apart.child(), Part.SECRETS, Map.of());
    assertThat(letters.read(writer, id).state()).isEqualTo(State.VOID);
    assertThatExceptionOfType(NotNow.class)
        .isThrownBy(() -> letters.print(writer, id, apart.father().value()));
    assertThatExceptionOfType(NotNow.class)
        .isThrownBy(() ->
            letters.send(
                writer,
                id,
                apart.father().value(),
                new SentForm(apart.hisName(), SentForm.Way.POST)));
  }

  @Test
  void isNotMadeWhileATextLeadsToWhatAReaderMayNotKnow() {
    LetterForm leads =
        new LetterForm(
            "Next",
            "Hello.\nShe was seen on " + apart.street() + ".",
            LetterForm.Language.WELSH,
            List.of());
    LetterId id = letters.write(writer, contact, leads, LetterExamples.to(apart.father()));
    LetterView view = letters.read(writer, id);
    assertThat(view.state()).isEqualTo(State.UNCLEAN);
    assertThat(view.versions().getFirst().traces())
        .singleElement()
        .satisfies(trace -> assertThat(trace.line()).isEqualTo(2));
    assertThatExceptionOfType(NotNow.class).isThrownBy(() -> letters.sign(writer, id));
    letters.rewrite(
        writer,
        id,
        new LetterForm("Next", "Hello.", LetterForm.Language.WELSH, List.of()),
        LetterExamples.to(apart.father()),
        1);
    assertThat(letters.read(writer, id).state()).isEqualTo(State.TO_SIGN);
  }

  @Test
  void putsInAnAddressOnlyForWhoMayKnowIt() {
    LetterId id =
        letters.write(
            writer,
            contact,
            new LetterForm("Next", "Hello.", LetterForm.Language.ENGLISH, List.of()),
            new Chosen(
                Set.of(apart.mother().value(), apart.father().value()),
                true,
                Set.of(apart.mother().value()),
                Set.of()));
    LetterView view = letters.read(writer, id);
    assertThat(view.versions()).hasSize(3);
    assertThat(mother(view).page().whole()).contains(apart.street());
    assertThat(version(view, apart.hisName()).page().whole()).doesNotContain(apart.street());
    assertThat(view.versions())
        .filteredOn(version -> !version.reader().ofFamily())
        .singleElement()
        .satisfies(version -> assertThat(version.page().whole()).contains(apart.street()));
  }

  @Test
  void neverCopiesAProtectedAddressToABrotherOrSister() {
    assertThat(same.copy(writer, apart.child(), apart.mother())).isFalse();
    examples.keep(
        writer,
        apart.father(),
        Part.ADDRESSES,
        Map.of("addresses", List.of(Map.of("lines", "3 Plain Road, Testham"))));
    assertThat(same.copy(writer, apart.child(), apart.father())).isTrue();
  }

  @Test
  void isReadOutToWhomItIsAboutAsItWasWrittenAndAsItWent() {
    LetterId id = signed();
    letters.send(
        writer, id, apart.father().value(), new SentForm(apart.hisName(), SentForm.Way.POST));
    List<Held> read =
        work.as(
            Actor.system("test"),
            () -> holding.about(Actor.system("test"), new Whose(Set.of(), Set.of(contact))));
    assertThat(said(read, "holding.letter.written", "holding.letter.words"))
        .contains("We met on Monday.", apart.street());
    assertThat(said(read, "holding.letter.written", "holding.letter.readers"))
        .contains(apart.hisName(), "Jane");
    assertThat(said(read, "holding.letter.sent", "holding.letter.to")).isEqualTo(apart.hisName());
    assertThat(said(read, "holding.letter.sent", "holding.letter.way")).isEqualTo("By post");
    assertThat(said(read, "holding.letter.sent", "holding.letter.subject"))
        .isEqualTo("What happens next");
    assertThat(said(read, "holding.letter.sent", "holding.letter.words"))
        .contains("We met on Monday.")
        .doesNotContain(apart.street());
  }

  private static String said(List<Held> read, String what, String label) {
    return read.stream()
        .filter(held -> held.what().equals(what))
        .flatMap(held -> held.passages().stream())
        .filter(passage -> passage.label().equals(label))
        .map(Held.Passage::text)
        .collect(Collectors.joining("\n"));
  }

  private LetterId signed() {
    LetterId id = examples.toBoth(writer, contact, apart);
    letters.sign(writer, id);
    letters.second(colleague, id);
    return id;
  }

  private Version mother(LetterView view) {
    return view.version(view.letter().reader(apart.mother().value()));
  }

  private static Version version(LetterView view, String name) {
    return view.versions().stream()
        .filter(each -> each.reader().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String paper(LetterId id, UUID reader) throws IOException, Exception {
    MvcTestResult answer =
        mvc.get()
            .uri("/letters/" + id + "/to/" + reader + "/pdf")
            .cookie(signedIn.cookie(writer))
            .with(csrf())
            .exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Content-Disposition"))
        .matches("attachment; filename=\"[A-Z0-9-]+\\.pdf\"");
    try (PDDocument pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
