package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.agency.Agencies;
import org.openmash.kernel.Actor;
import org.openmash.kernel.HubId;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.notification.FailedMessages;
import org.openmash.referral.ReferralExamples;
import org.openmash.routes.Contacts.Stage;
import org.openmash.support.HubTest;
import org.openmash.support.Routes;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Whoever works for a hub that holds nothing opens every page there is without an id: lists,
 * badges, the day, searches, batches, messages. On none of them stands anything of a record.
 */
@HubTest
class AnotherHubSeesNothingTest {

  /** A reference that stands by itself (a token may hold its like), or the address of a record. */
  private static final Pattern OF_A_RECORD =
      Pattern.compile(
          "(?<![\\w-])OM-[0-9A-Z]{7}(?![\\w-])|/(inbox|letters|information-requests|decisions|correspondence|domesticabuse|documents|work|messages|encompass|referrals|contacts)/"
              + "[a-z/]*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");

  /** A badge of the rail that counts something. */
  private static final Pattern COUNTED = Pattern.compile("[1-9][0-9]*");

  @Autowired Routes routes;
  @Autowired MockMvcTester mvc;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired Incidents incidents;
  @Autowired ReferralExamples answers;
  @Autowired FailedMessages failed;

  @ParameterizedTest
  @EnumSource(names = {"SCREENER", "HUB_MANAGER", "ADMINISTRATOR", "INSPECTOR"})
  void onNoPage(Role role) throws Exception {
    Cast cast = Cast.met(agencies, signedIn);
    for (Stage stage : Stage.values()) {
      contacts.at(stage, cast, answers.aboutSiblings(2, stage.ordinal() + 70));
    }
    incidents.of(cast);
    failed.refused(cast.referrer(), cast.manager(), ReferralId.next(), Cast.MAILBOX);
    Actor actor = signedIn.at(new HubId("h" + UUID.randomUUID().toString().substring(0, 8)), role);
    List<String> seen = new ArrayList<>();
    int opened = 0;
    for (Routes.Route route : routes.all()) {
      // The mailbox of the demonstration is the program's, and agreements are the area's.
      if (route.method() == HttpMethod.GET
          && !route.path().contains("{")
          && !route.path().startsWith("/mailbox")
          && !route.path().startsWith("/agreements")) {
        opened += look(route.path(), actor, seen);
      }
    }
    assertThat(opened).isGreaterThan(3);
    assertThat(seen).isEmpty();
  }

  /** Somebody of the hub that holds them does see them: the test above would notice. */
  @Test
  void butItsOwn() throws Exception {
    Cast cast = Cast.met(agencies, signedIn);
    contacts.at(Stage.RECEIVED, cast, answers.aboutSiblings(2, 79));
    List<String> seen = new ArrayList<>();
    look("/inbox", cast.screener(), seen);
    assertThat(seen).isNotEmpty();
  }

  private int look(String path, Actor actor, List<String> seen) throws Exception {
    MvcTestResult answer = mvc.get().uri(path).cookie(signedIn.cookie(actor)).exchange();
    if (answer.getResponse().getStatus() != 200) {
      return 0;
    }
    String page = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    Matcher found = OF_A_RECORD.matcher(page);
    if (found.find()) {
      seen.add(path + " shows " + found.group());
    }
    for (String badge : Jsoup.parse(page).select(".om-count").eachText()) {
      if (COUNTED.matcher(badge).find()) {
        seen.add(path + " counts " + badge);
      }
    }
    return 1;
  }
}
