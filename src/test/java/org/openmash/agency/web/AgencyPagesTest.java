package org.openmash.agency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openmash.access.NewAccount;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Practitioner;
import org.openmash.agency.Search;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.Id;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HubTest
class AgencyPagesTest {

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;

  private final String name = "W" + Id.random().toString().substring(0, 8) + " School";

  @Test
  void takeInAnAgencyAndShowIt() throws Exception {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    Agency school = added(administrator);
    assertThat(school.kind()).isEqualTo(AgencyKind.SCHOOL);
    assertThat(school.reach().mailboxes())
        .extracting(EmailAddress::value)
        .containsExactly("dsl@school.example", "head@school.example");

    Document page = page(administrator, "/agencies/" + school.id());
    assertThat(page.select("h1").text()).isEqualTo(name);
    assertThat(page.select(".govuk-summary-list").text())
        .contains("School", "2A", "dsl@school.example, head@school.example", "01632 960123");
    assertThat(page(administrator, "/agencies?name=" + name.substring(0, 6)).text()).contains(name);
    assertThat(page(administrator, "/agencies?kind=POLICE").text()).doesNotContain(name);
  }

  @Test
  void sayWhatIsWrongBesideTheFieldAndKeepWhatWasTyped() throws Exception {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    MvcTestResult answer =
        post(
            administrator,
            "/agencies/new",
            "name",
            name,
            "mailboxes.0.email",
            "not an address",
            "from.day",
            "31",
            "from.month",
            "2",
            "from.year",
            "2026");
    assertThat(answer).hasStatus(400);
    Document page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select(".govuk-error-summary a")).hasSize(3);
    assertThat(page.select("input[name=name]").val()).isEqualTo(name);
    assertThat(page.select("input[name=mailboxes.0.email]").val()).isEqualTo("not an address");
    for (String target : page.select(".govuk-error-summary a").eachAttr("href")) {
      assertThat(page.select(target)).as(target).hasSize(1);
    }
  }

  @Test
  void addAnotherMailboxWithoutLosingAnything() throws Exception {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    MvcTestResult answer = post(administrator, "/agencies/new", "name", name, "_add", "mailboxes");
    assertThat(answer).hasStatusOk();
    Document page = Jsoup.parse(answer.getResponse().getContentAsString());
    assertThat(page.select("input[name=name]").val()).isEqualTo(name);
    assertThat(page.select("input[name=mailboxes.0.email]")).hasSize(1);
  }

  @Test
  void refuseAnEndBeforeTheBeginningAndAParentThatIsItself() throws Exception {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    Agency school = added(administrator);
    String path = "/agencies/" + school.id() + "/change";
    assertThat(page(administrator, path).select("input[name=name]").val()).isEqualTo(name);

    MvcTestResult early =
        post(
            administrator,
            path,
            with(schoolFields(), "to.day", "1", "to.month", "1", "to.year", "2020"));
    assertThat(early).hasStatus(400);
    assertThat(early).bodyText().contains("The last day must not be before the first");
    Document page = Jsoup.parse(early.getResponse().getContentAsString());
    assertThat(page.select(page.select(".govuk-error-summary a").attr("href"))).hasSize(1);

    String[] cluster = schoolFields();
    cluster[3] = "SCHOOL_CLUSTER";
    assertThat(post(administrator, path, cluster)).hasStatus3xxRedirection();
    MvcTestResult itself =
        post(administrator, path, with(cluster, "parent", school.id().toString()));
    assertThat(itself).hasStatus(400);
    assertThat(itself).bodyText().contains("An agency cannot belong to itself");
  }

  @Test
  void keepTeamsAndPeopleAndKnowTheirAccount() throws Exception {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    AgencyId school = added(administrator).id();
    String path = "/agencies/" + school;
    assertThat(post(administrator, path + "/teams/new", with(since(), "name", "Pastoral team")))
        .hasRedirectedUrl(path);
    String team = agencies.teamsOf(administrator, school).getFirst().id().toString();

    UserId user = UserId.next();
    String email = user + "@school.example";
    signedIn.as(new NewAccount(user, email, "Hana Example", school, Set.of(Role.REFERRER)));
    String[] hana =
        with(
            since(),
            "name",
            "Hana Example",
            "jobTitle",
            "Head teacher",
            "duty",
            "HEAD",
            "email",
            email);
    assertThat(post(administrator, path + "/people/new?team=" + team, hana)).hasRedirectedUrl(path);
    Practitioner person = agencies.peopleOf(administrator, school).getFirst();
    assertThat(person.user()).isEqualTo(user);
    assertThat(page(administrator, path).text())
        .contains("Hana Example", "Head teacher (Heads the agency), Pastoral team");

    String own = path + "/people/" + person.id();
    assertThat(page(administrator, own).select("input[name=jobTitle]").val())
        .isEqualTo("Head teacher");
    assertThat(post(administrator, own, "name", "")).hasStatus(400);
    assertThat(get(administrator, "/agencies/" + AgencyId.next() + "/people/" + person.id()))
        .hasStatus(404);
  }

  @Test
  void openForAdministratorsOnly() {
    Actor administrator = signedIn.as(Role.ADMINISTRATOR);
    AgencyId school = added(administrator).id();
    for (Role role : List.of(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR, Role.REFERRER)) {
      Actor somebody = signedIn.as(role);
      for (String path :
          List.of(
              "/agencies",
              "/agencies/new",
              "/agencies/" + school,
              "/agencies/" + school + "/change")) {
        assertThat(get(somebody, path)).as(role + " " + path).hasStatus(404);
      }
    }
    assertThat(get(administrator, "/agencies/" + AgencyId.next())).hasStatus(404);
    assertThat(get(administrator, "/agencies/nonsense")).hasStatus(404);
  }

  private Agency added(Actor administrator) {
    assertThat(post(administrator, "/agencies/new", schoolFields())).hasStatus3xxRedirection();
    return agencies.search(administrator, Search.named(name)).getFirst();
  }

  private String[] schoolFields() {
    return with(
        new String[] {"name", name, "kind", "SCHOOL"},
        with(
            since(),
            "mailboxes.0.email",
            "dsl@school.example",
            "mailboxes.1.email",
            "head@school.example",
            "phone",
            "01632 960123"));
  }

  private static String[] since() {
    return new String[] {"from.day", "1", "from.month", "9", "from.year", "2025"};
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
  }

  private MvcTestResult get(Actor actor, String path) {
    return mvc.get().uri(path).cookie(signedIn.cookie(actor)).exchange();
  }

  private Document page(Actor actor, String path) throws Exception {
    MvcTestResult answer = get(actor, path);
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private MvcTestResult post(Actor actor, String path, String... fields) {
    var request = mvc.post().uri(path).cookie(signedIn.cookie(actor)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
