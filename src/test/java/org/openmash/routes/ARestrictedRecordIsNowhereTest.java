package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.agency.Agencies;
import org.openmash.database.Work;
import org.openmash.family.FamilyExamples;
import org.openmash.family.Kinship;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.notification.Mailbox;
import org.openmash.person.PersonExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.support.HubTest;
import org.openmash.support.Routes;
import org.openmash.support.Routes.Route;
import org.openmash.support.SignedIn;
import org.openmash.triage.Identities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A name nobody else has stands in a restricted child's record and in the contact about them.
 * Whoever is not on the list opens everything there is, by every address, and finds neither the
 * name nor an id: not in pages, JSON, files, PDF text or mails.
 */
@HubTest
class ARestrictedRecordIsNowhereTest {

  @Autowired Routes routes;
  @Autowired MockMvcTester mvc;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired Incidents incidents;
  @Autowired ReferralExamples answers;
  @Autowired PersonExamples people;
  @Autowired FamilyExamples families;
  @Autowired Identities identities;
  @Autowired Referrals referrals;
  @Autowired RestrictionExamples restricted;
  @Autowired Mailbox mailbox;
  @Autowired JdbcClient jdbc;
  @Autowired Work work;

  private final String planted = PersonExamples.family();
  private final List<String> seen = new ArrayList<>();
  private Cast cast;
  private PersonId child;
  private PersonId sibling;
  private Contact contact;
  private Contact open;
  private String reference;

  @BeforeEach
  void aRestrictedChild() throws IOException {
    cast = Cast.met(agencies, signedIn);
    contact = contacts.at(Stage.PROPOSED, cast, named(answers.aboutSiblings(2, 91)));
    open = contacts.at(Stage.RECORDED, cast, answers.aboutSiblings(2, 92));
    child = people.somebody(cast.screener(), "Wren", planted);
    sibling = people.somebody(cast.screener(), "Robin");
    families.tie(cast.screener(), sibling, Kinship.SIBLING, child);
    identities.same(cast.screener(), contact.referral(), contact.child(), child);
    identities.same(cast.screener(), open.referral(), open.child(), sibling);
    reference = referrals.read(cast.screener(), contact.referral()).line().reference().value();
    restricted.restrict(cast.manager(), child);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SCREENER",
        "INSPECTOR",
        "ADMINISTRATOR",
        "DATA_PROTECTION_OFFICER",
        "PARTNER_MONITOR"
      })
  void byNoAddress(Role role) throws Exception {
    Actor colleague = signedIn.as(role);
    int opened = 0;
    for (Route route : routes.all()) {
      if (isAsked(route)) {
        opened += open(route, colleague);
      }
    }
    assertThat(opened).isGreaterThan(10);
    assertThat(seen).isEmpty();
  }

  /** Nor by whoever worked on it until it was restricted. */
  @Test
  void byNoAddressForWhoeverHadIt() throws Exception {
    for (Route route : routes.all()) {
      if (isAsked(route)) {
        open(route, cast.screener());
      }
    }
    assertThat(seen).isEmpty();
  }

  @Test
  void inNoSearch() throws Exception {
    Actor colleague = signedIn.as(Role.SCREENER);
    MvcTestResult found =
        mvc.post()
            .uri("/persons")
            .param("who", "Wren 4 7 2017")
            .cookie(signedIn.cookie(colleague))
            .with(csrf())
            .exchange();
    look("POST /persons", found, "");
    MvcTestResult byReference =
        mvc.get()
            .uri("/inbox/find?reference=" + reference)
            .cookie(signedIn.cookie(colleague))
            .exchange();
    assertThat(byReference.getResponse().getHeader("Location"))
        .satisfiesAnyOf(
            there -> assertThat(there).isNull(),
            there -> assertThat(there).doesNotContain(contact.referral().toString()));
    assertThat(seen).isEmpty();
  }

  /** The police notification that became the contact names the same child. */
  @Test
  void norInTheNotificationItCameFrom() throws Exception {
    Incidents.Incident incident = incidents.of(cast);
    String notification = incident.notification().toString();
    ReferralId made =
        work.as(
            Actor.system("test"),
            () ->
                jdbc.sql("select referral_id from domesticabuse.contact where notification_id = ?")
                    .param(incident.notification().value())
                    .query((row, n) -> new ReferralId(row.getObject(1, UUID.class)))
                    .list()
                    .getFirst());
    Actor colleague = signedIn.as(Role.SCREENER);
    String path = "/domesticabuse/" + notification;
    assertThat(mvc.get().uri(path).cookie(signedIn.cookie(colleague)).exchange()).hasStatusOk();
    restricted.restrict(cast.manager(), made);
    assertThat(mvc.get().uri(path).cookie(signedIn.cookie(colleague)).exchange()).hasStatus(404);
    assertThat(mvc.get().uri("/domesticabuse").cookie(signedIn.cookie(colleague)).exchange())
        .bodyText()
        .doesNotContain(notification, made.toString());
    assertThat(mvc.get().uri(path).cookie(signedIn.cookie(cast.manager())).exchange())
        .hasStatusOk();
  }

  @Test
  void inNoMail() {
    mailbox.newest();
    assertThat(
            work.as(
                Actor.system("test"),
                () ->
                    jdbc.sql(
                            "select count(*)::int from notification.mailbox m where concat_ws(' ', subject, body, link) ilike ?")
                        .param("%" + planted + "%")
                        .query(Integer.class)
                        .single()))
        .isZero();
  }

  /** The manager on duty does find it: the tests above would notice. */
  @Test
  void butTheManagerOnDutyFindsIt() throws Exception {
    Actor duty = signedIn.as(Role.HUB_MANAGER);
    for (String path :
        List.of(
            "/persons/" + child,
            "/inbox/" + contact.referral(),
            "/persons/" + sibling + "/family",
            "/decisions/" + contact.decision())) {
      look(path, mvc.get().uri(path).cookie(signedIn.cookie(duty)).exchange(), "");
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(4);
  }

  /** The mailbox of the demonstration is everybody's; keys open what is for other systems. */
  private static boolean isAsked(Route route) {
    return route.method() == HttpMethod.GET && route.policy().use() == null && !route.demoOnly();
  }

  private int open(Route route, Actor actor) throws Exception {
    int opened = 0;
    for (String address : addresses(route)) {
      MvcTestResult answer = mvc.get().uri(address).cookie(signedIn.cookie(actor)).exchange();
      look(address, answer, address);
      int status = answer.getResponse().getStatus();
      opened += status == 200 ? 1 : 0;
      if (status == 200 && ids().stream().anyMatch(address::contains)) {
        MvcTestResult unknown =
            mvc.get().uri(random(address)).cookie(signedIn.cookie(actor)).exchange();
        if (unknown.getResponse().getStatus() != 200) {
          seen.add(address + " opens, as one that is unknown does not");
        }
      }
    }
    return opened;
  }

  /** What may stand in the answer: the address that was asked for, in links back to it. */
  private void look(String what, MvcTestResult answer, String asked) throws Exception {
    String type = String.valueOf(answer.getResponse().getContentType());
    String text = text(type, answer.getResponse().getContentAsByteArray());
    if (text.contains(planted)) {
      seen.add(what + " holds the name");
    }
    for (String id : ids()) {
      if (!asked.contains(id) && text.contains(id)) {
        seen.add(what + " holds the id " + id);
      }
    }
    if (!asked.contains(reference) && text.contains(reference)) {
      seen.add(what + " holds the reference");
    }
  }

  private static String text(String type, byte[] body) throws IOException {
    if (type.startsWith("application/pdf")) {
      try (PDDocument pdf = Loader.loadPDF(body)) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    return new String(body, StandardCharsets.UTF_8);
  }

  private List<String> ids() {
    return List.of(
        child.toString(),
        contact.referral().toString(),
        contact.child().toString(),
        contact.letter().toString(),
        String.valueOf(contact.decision()));
  }

  /** As it is, or with the hidden ids and their visible neighbours' in it. */
  private List<String> addresses(Route route) {
    String path = route.path();
    if (!path.contains("{")) {
      return List.of(path);
    }
    List<String> all = new ArrayList<>();
    Map<String, List<String>> begins =
        Map.of(
            "persons", List.of(child.toString(), sibling.toString()),
            "inbox", List.of(contact.referral().toString(), open.referral().toString()),
            "decisions", List.of(String.valueOf(contact.decision())),
            "documents", List.of(contact.letter().toString(), contact.referral().toString()));
    String begin = path.split("/")[1];
    for (String id : begins.getOrDefault(begin, ids())) {
      for (String kind : List.of("referral", "tie", "death")) {
        all.add(
            path.replace("{id}", id)
                .replace("{other}", child.toString())
                .replace("{child}", contact.child().toString())
                .replace("{reference}", reference)
                .replace("{part}", "identity")
                .replace("{kind}", kind)
                .replace("{journey}", "referral")
                .replaceAll("\\{\\w+}", child.toString()));
      }
    }
    return all.stream().distinct().toList();
  }

  private String random(String address) {
    String other = address;
    for (String id : ids()) {
      other = other.replace(id, Id.random().toString());
    }
    return other;
  }

  /** The same with the planted name for every family name. */
  private Answers named(Answers typed) {
    return Answers.of(Map.copyOf((Map<String, ?>) renamed(typed.tree())));
  }

  private Object renamed(Object part) {
    return switch (part) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      each -> String.valueOf(each.getKey()), each -> renamed(each.getValue())));
      case List<?> list -> list.stream().map(this::renamed).toList();
      case String text when text.equals("Example") -> planted;
      default -> part;
    };
  }
}
