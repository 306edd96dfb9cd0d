package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Reach;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Role;
import org.openmash.person.PersonExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.referral.Submission;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A school and a practice refer the same brother and sister, each as they heard the names: the hub
 * finds that it is one family, and what it did before stands beside the second referral.
 */
@HubTest
@Tag("browser")
class OneFamilyStoryTest {

  private static final Map<String, String> NOT_KNOWN = Map.of("notKnown", "true");

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired Agencies agencies;
  @Autowired Referrals referrals;
  @Autowired ReferralExamples examples;

  private final String hussain = PersonExamples.family();
  private String first;
  private String second;

  @BeforeEach
  void twoReferrals() {
    first =
        referred(
            "Hawthorn School",
            AgencyKind.SCHOOL,
            child("Mohammed", hussain + "ain", "MALE", "4", "7", "2017"),
            child("Aisha", hussain + "ain", "FEMALE", "23", "2", "2016"));
    second =
        referred(
            "Fern Lane Practice",
            AgencyKind.GP_PRACTICE,
            child("Muhammad", hussain + "ein", "MALE", "7", "4", "2017"),
            child("Ayesha", hussain + "ein", "FEMALE", "23", "2", "2016"));
  }

  @Test
  void twoReferralsByDifferentSpellingsBecomeOneFamily() {
    play(new Stage("one-family", port, signedIn));
  }

  @Test
  void theSameOnATelephoneWithoutScripts() {
    play(Stage.small("one-family", port, signedIn));
  }

  private void play(Stage stage) {
    Actor screener = stage.person("Priya Sample", AgencyId.next(), Role.SCREENER);
    try (Browser browser = stage.enters(screener)) {
      bothAreNewAtFirst(stage, browser);
      bothAreFoundBehindOtherSpellings(stage, browser);
      whatWasBeforeStandsBesideTheDecision(stage, browser);
      andOnTheirRecords(stage, browser);
    }
  }

  private void bothAreNewAtFirst(Stage stage, Browser browser) {
    browser.open("/inbox/" + first).press("Take this contact");
    stage.reads(browser, "Earlier contacts: 0");
    stage.follow(browser, "Who are they?");
    press(browser, "Somebody new");
    press(browser, "Somebody new");
    stage.reads(browser, "A record is begun with what was reported.");
  }

  private void bothAreFoundBehindOtherSpellings(Stage stage, Browser browser) {
    browser.open("/inbox/" + second).press("Take this contact");
    stage.reads(browser, "Earlier contacts: 0");
    stage.follow(browser, "Who are they?");
    stage.reads(browser, "Mohammed " + hussain + "ain", "Aisha " + hussain + "ain", "likely");
    assertThat(
            browser
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This is the same"))
                .count())
        .isGreaterThanOrEqualTo(2);
    stage.look(browser, "both-offered");
    press(browser, "This is the same");
    press(browser, "This is the same");
    stage.reads(browser, "Said: they are the same.");
    stage.look(browser, "both-found");
  }

  private void whatWasBeforeStandsBesideTheDecision(Stage stage, Browser browser) {
    browser.open("/inbox/" + second);
    stage.reads(browser, "Earlier contacts: 1", "known record");
    stage.look(browser, "earlier");
    assertThat(browser.page().locator(".om-earlier a").getAttribute("href"))
        .isEqualTo("/inbox/" + first);
    stage.follow(browser, "Decide Muhammad");
    stage.reads(browser, "Earlier contacts: 1", "known record");
    stage.look(browser, "decision");
  }

  private void andOnTheirRecords(Stage stage, Browser browser) {
    browser.open("/inbox/" + second + "/who");
    stage.follow(browser, "Mohammed " + hussain);
    stage.reads(browser, "Contacts: 2", "Being looked at");
    stage.look(browser, "record");
  }

  private static void press(Browser browser, String button) {
    browser
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
        .first()
        .click();
  }

  @SafeVarargs
  private String referred(String name, AgencyKind kind, Map<String, Object>... children) {
    Agency agency =
        agencies.add(
            Actor.system("test"),
            Agency.of(
                AgencyId.next(),
                name + " " + UUID.randomUUID(),
                kind,
                Reach.by("safeguarding@hawthorn.example"),
                LocalDate.of(2020, 1, 1)));
    Actor referrer = signedIn.as(agency.id(), Role.REFERRER);
    return referrals
        .receive(referrer, new Submission(UUID.randomUUID().toString(), about(children)))
        .id()
        .toString();
  }

  @SafeVarargs
  private Answers about(Map<String, Object>... said) {
    Map<String, Object> all = new LinkedHashMap<>(examples.aboutOlderSiblings(said.length).tree());
    List<Answers> rows = Answers.of(all).each("child");
    List<Map<String, Object>> children = new ArrayList<>();
    for (int i = 0; i < said.length; i++) {
      Map<String, Object> child = new LinkedHashMap<>(rows.get(i).tree());
      Map<String, Object> schooling = new LinkedHashMap<>(rows.get(i).within("schooling").tree());
      schooling.put("upn", NOT_KNOWN);
      child.put("schooling", schooling);
      child.putAll(said[i]);
      children.add(child);
    }
    all.put("child", children);
    return Answers.of(all);
  }

  private static Map<String, Object> child(
      String given, String family, String sex, String day, String month, String year) {
    return Map.of(
        "names", Map.of("first", given, "last", family),
        "sex", sex,
        "born", Map.of("day", day, "month", month, "year", year));
  }
}
