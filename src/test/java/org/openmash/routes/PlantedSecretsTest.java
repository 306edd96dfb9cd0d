package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.correspondence.RemarkForm;
import org.openmash.correspondence.Remarks;
import org.openmash.database.Work;
import org.openmash.form.Answers;
import org.openmash.informationrequest.AnswerForm;
import org.openmash.informationrequest.Ask;
import org.openmash.informationrequest.AskForm;
import org.openmash.informationrequest.AskedPerson;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.Mark;
import org.openmash.informationrequest.OnwardUse;
import org.openmash.informationrequest.PassageId;
import org.openmash.informationrequest.Period;
import org.openmash.informationrequest.Purpose;
import org.openmash.informationrequest.Question;
import org.openmash.informationrequest.RequestExamples;
import org.openmash.informationrequest.RequestId;
import org.openmash.informationrequest.RequestView;
import org.openmash.informationrequest.Responses;
import org.openmash.informationrequest.Urgency;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.letter.Chosen;
import org.openmash.letter.LetterExamples;
import org.openmash.letter.LetterId;
import org.openmash.letter.Letters;
import org.openmash.letter.Reader;
import org.openmash.letter.SentForm;
import org.openmash.notification.Mailbox;
import org.openmash.referral.ReferralExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.secret.TellsTooMuch;
import org.openmash.support.HubTest;
import org.openmash.support.Routes;
import org.openmash.support.Routes.Route;
import org.openmash.support.SignedIn;
import org.openmash.triage.Triage;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * An address, a telephone, a school, a placement and a name that nobody else has are protected from
 * a father and from an agency. The hub tries to say each of them by every door there is; then
 * whatever they can come by is searched: every page, every file and its name, the text of each PDF,
 * every mail, every line of the log.
 */
@HubTest
class PlantedSecretsTest {

  @Autowired Routes routes;
  @Autowired MockMvcTester mvc;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;
  @Autowired LetterExamples examples;
  @Autowired Letters letters;
  @Autowired Triage triage;
  @Autowired Remarks remarks;
  @Autowired InformationRequests requests;
  @Autowired RequestExamples asked;
  @Autowired Responses responses;
  @Autowired OnwardUse onward;
  @Autowired Mailbox mailbox;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final List<String> seen = new ArrayList<>();
  private Cast cast;
  private Contact contact;
  private Agency trust;
  private LetterExamples.Apart apart;
  private RequestId request;
  private LetterId letter;

  @BeforeEach
  void aFamilyApart() throws IOException {
    log.list = new CopyOnWriteArrayList<>();
    log.start();
    everything().addAppender(log);
    cast = Cast.met(agencies, signedIn);
    trust = agencies.find(cast.screener(), cast.referrer().agency()).orElseThrow();
    contact = contacts.at(Stage.TAKEN, cast, answers.aboutSiblings(2, 93));
    apart = examples.apart(cast.screener(), contact.referral(), contact.child(), trust.name());
    request = asked.asked(cast.screener(), contact.referral(), trust.id());
  }

  @AfterEach
  void noMore() {
    everything().detachAppender(log);
  }

  private static Logger everything() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  @Test
  void leaveByNoDoor() throws Exception {
    for (String secret : apart.secrets()) {
      refused("the outcome", () -> decide(secret));
      refused(
          "a question",
          () ->
              remarks.ask(
                  cast.screener(), contact.referral(), new RemarkForm("Do they go to " + secret)));
      refused(
          "giving back",
          () -> remarks.giveBack(cast.screener(), contact.referral(), "See " + secret));
      refused("asking for information", () -> ask(secret));
      passedOn(secret);
    }
    decide("Because the family agreed.");
    lettersGo();
    for (Actor reader :
        List.of(
            cast.referrer(),
            cast.colleague(),
            cast.lead(),
            cast.administrator(),
            signedIn.as(Role.DATA_PROTECTION_OFFICER))) {
      everyPageOf(reader);
    }
    everyPageOf(null);
    everyMail();
    log.list.forEach(line -> look("a line of the log", String.valueOf(line)));
    assertThat(log.list).isNotEmpty();
    assertThat(seen).isEmpty();
  }

  /** Whoever may know finds them: the test above would notice. */
  @Test
  void butWhoMayKnowIsTold() throws Exception {
    lettersGo();
    LetterId hers = letter;
    look(
        "her letter",
        text(get("/letters/" + hers + "/to/" + apart.mother() + "/pdf", cast.screener())));
    assertThat(seen).hasSizeGreaterThanOrEqualTo(2);
    seen.clear();
    look("the record", text(get("/persons/" + apart.child(), cast.screener())));
    assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
  }

  private void refused(String door, ThrowingCallable said) {
    assertThatExceptionOfType(TellsTooMuch.class).as(door).isThrownBy(said);
  }

  private void decide(String words) {
    triage.decide(
        cast.screener(),
        contact.referral(),
        List.of(contact.child()),
        Answers.of(
            Map.of(
                "level", "3",
                "indicators", List.of("U21"),
                "outcome", "EARLY_HELP",
                "family", "TOLD",
                "evidence", List.of("THE_REFERRAL"),
                "rationale", "It fits.",
                "toReferrer", words)));
  }

  private void ask(String secret) {
    AskForm form =
        new AskForm(
            "She may be seen at " + secret,
            Purpose.DECIDE_RESPONSE,
            Period.YEAR,
            Set.of(Question.KNOWN),
            null,
            "She may be hurt again");
    requests.ask(
        cast.screener(),
        contact.referral(),
        new Ask(
            List.of(new AskedPerson("Somebody", "about 7")),
            List.of(trust.id()),
            Urgency.AMBER,
            form));
  }

  /** Another agency said it, and let it go to everybody: it does not. */
  private void passedOn(String secret) {
    RequestId other =
        asked.asked(cast.screener(), contact.referral(), cast.leadElsewhere().agency());
    responses.answer(
        cast.leadElsewhere(),
        other,
        new AnswerForm(
            List.of(
                new AnswerForm.Written(
                    Question.KNOWN,
                    "They are known as or at " + secret + " since May",
                    Set.of(Mark.FAMILY, Mark.OUTSIDE)))));
    RequestView view = responses.read(cast.screener(), other);
    PassageId passage = view.replies().getFirst().passages().getFirst().id();
    refused(
        "a passage to the family", () -> onward.ask(cast.screener(), view, passage, null, "Asks."));
    refused(
        "a passage to an agency",
        () -> onward.ask(cast.screener(), view, passage, trust, "They ask."));
  }

  /** One text with everything in it, and every passage, to both parents and to the agency. */
  private void lettersGo() throws Exception {
    Set<UUID> passages =
        letters.palette(cast.screener(), contact.referral()).answers().stream()
            // A street alone cannot be taken out: LettersTest says what comes of it.
            .filter(said -> !said.passage().words().contains(apart.street()))
            .map(said -> said.passage().id().value())
            .collect(Collectors.toSet());
    letter =
        letters.write(
            cast.screener(),
            contact.referral(),
            LetterExamples.text(apart),
            new Chosen(
                Set.of(apart.mother().value(), apart.father().value()),
                true,
                Set.of(apart.mother().value()),
                passages));
    letters.sign(cast.screener(), letter);
    letters.second(cast.manager(), letter);
    for (Reader reader : letters.read(cast.screener(), letter).letter().content().readers()) {
      letters.send(
          cast.screener(), letter, reader.id(), new SentForm(reader.name(), SentForm.Way.POST));
      MvcTestResult pdf =
          get("/letters/" + letter + "/to/" + reader.id() + "/pdf", cast.screener());
      look("a file's name", String.valueOf(pdf.getResponse().getHeader("Content-Disposition")));
      assertThat(pdf).hasStatusOk();
      if (!reader.id().equals(apart.mother().value())) {
        look("the letter to " + reader.whom(), text(pdf));
        assertThat(text(pdf)).contains("We met on Monday");
      }
    }
  }

  private void everyPageOf(@Nullable Actor reader) throws Exception {
    int opened = 0;
    for (Route route : routes.all()) {
      // Whoever has a key is the agency that sent the referral: it gets what its people see.
      if (route.method() == HttpMethod.GET && route.policy().use() == null) {
        for (String address : addresses(route.path())) {
          MvcTestResult answer = get(address, reader);
          look(address, text(answer));
          look(
              address + ", its headers",
              answer.getResponse().getHeaderNames().stream()
                  .map(name -> answer.getResponse().getHeaders(name).toString())
                  .collect(Collectors.joining()));
          opened += answer.getResponse().getStatus() == 200 ? 1 : 0;
        }
      }
    }
    assertThat(opened).isGreaterThan(4);
  }

  private List<String> addresses(String path) {
    List<String> ids =
        switch (path.split("/").length > 1 ? path.split("/")[1] : "") {
          case "persons" ->
              List.of(
                  apart.child().toString(), apart.mother().toString(), apart.father().toString());
          case "information-requests" -> List.of(request.toString());
          case "letters" -> List.of(letter.toString(), contact.referral().toString());
          default -> List.of(contact.referral().toString());
        };
    return ids.stream()
        .map(id ->
            path.replace("{id}", id)
                .replace("{reader}", apart.father().toString())
                .replace("{child}", contact.child().toString())
                .replace("{other}", apart.mother().toString())
                .replace("{part}", "addresses")
                .replace("{kind}", "referral")
                .replace("{journey}", "referral")
                .replaceAll("\\{\\w+}", contact.letter().toString()))
        .distinct()
        .toList();
  }

  private MvcTestResult get(String address, @Nullable Actor reader) throws Exception {
    var asking = mvc.get().uri(address);
    return (reader == null ? asking : asking.cookie(signedIn.cookie(reader))).exchange();
  }

  private void everyMail() {
    mailbox.newest();
    work.as(
            Actor.system("test"),
            () ->
                jdbc.sql(
                        "select concat_ws(' ', m.recipient, m.subject, m.body, m.link) from notification.mailbox m")
                    .query(String.class)
                    .list())
        .forEach(mail -> look("a mail", mail));
    work.as(
            Actor.system("test"),
            () -> jdbc.sql("select m::text from notification.message m").query(String.class).list())
        .forEach(message -> look("a message", message));
  }

  private void look(String where, String text) {
    String plain = plain(text);
    for (String secret : apart.secrets()) {
      if (plain.contains(plain(secret))) {
        seen.add(where + " tells " + secret);
      }
    }
  }

  /** However it is written. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String text(MvcTestResult answer) throws IOException {
    byte[] body = answer.getResponse().getContentAsByteArray();
    if (String.valueOf(answer.getResponse().getContentType()).startsWith("application/pdf")) {
      try (PDDocument pdf = Loader.loadPDF(body)) {
        return new PDFTextStripper().getText(pdf)
            + pdf.getDocumentInformation().getCOSObject()
            + pdf.getDocumentInformation().getTitle();
      }
    }
    return new String(body, StandardCharsets.UTF_8);
  }
}
