package org.openmash.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.baby.BabyExamples;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.OneTimeCodes;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A baby is born, is well enough to go home, and waits for housing: the hours are seen. */
@HubTest
@Tag("browser")
class HeldUpStoryTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired BabyExamples examples;
  @Autowired OneTimeCodes mail;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Stage stage;
  private Actor midwife;
  private Actor manager;
  private Agency housing;
  private String child;

  @Test
  void aNewbornsDischargeIsHeldUpForHousing() {
    stage = new Stage("held-up", port, signedIn);
    isPlayed();
  }

  @Test
  void itGoesTheSameOnATelephoneWithoutScripts() {
    stage = Stage.small("held-up", port, signedIn);
    isPlayed();
  }

  private void isPlayed() {
    givenAnUnbornChildOfAMaternityService();
    whenTheMidwifeTellsTheBirthFromTheWard();
    whenHousingHoldsUpTheDischarge();
    thenTheManagerAndTheMidwifeSeeTheHours();
    thenHousingReadsThatABabyWaits();
  }

  private void givenAnUnbornChildOfAMaternityService() {
    Agency trust =
        examples.agency("Trust " + mark, AgencyKind.MATERNITY_TRUST, "ward@" + mark + ".example");
    housing = examples.agency("Homes " + mark, AgencyKind.HOUSING, "homes@" + mark + ".example");
    midwife = stage.person("Marie Specimen", trust.id(), Role.SAFEGUARDING_LEAD);
    manager = stage.person("Ruth Sample", AgencyId.next(), Role.HUB_MANAGER);
    PersonId unborn = examples.unborn(manager, "Tamsin " + mark, trust.id());
    child = "/babies/" + unborn;
  }

  private void whenTheMidwifeTellsTheBirthFromTheWard() {
    try (Browser browser = stage.enters(midwife)) {
      browser.open("/babies");
      stage.reads(browser, "One unborn baby", "Booked late, in week 26", "Concealed pregnancy");
      stage.look(browser, "board");
      browser.open(child);
      stage.look(browser, "unborn");
      stage.follow(browser, "Strategy meeting");
      assertThat(stage.sent(browser, "Save")).isEqualTo(400);
      stage.look(browser, "step-wrong");
      Pen.write(browser.page(), "what: DONE\non: 2 3 2026\nwho: The hub’s social worker");
      assertThat(stage.sent(browser, "Save")).isLessThan(400);
      stage.follow(browser, "Record the birth from the ward");
      Pen.write(browser.page(), "hospital: Invented General");
      assertThat(stage.sent(browser, "Save")).isEqualTo(400);
      assertThat(browser.page().locator("[name=hospital]").inputValue())
          .isEqualTo("Invented General");
      stage.look(browser, "birth-wrong");
      Pen.write(
          browser.page(),
          """
          babies.0.came: ALIVE
          babies.0.born: 2 3 2026
          babies.0.precision: DAY
          babies.0.sex: FEMALE
          ward: Ward 3\
          """);
      assertThat(stage.sent(browser, "Save")).isLessThan(400);
      stage.reads(browser, "On a ward", "Not well enough to go home yet");
    }
  }

  private void whenHousingHoldsUpTheDischarge() {
    try (Browser browser = stage.enters(midwife)) {
      browser.open(child);
      stage.follow(browser, "Change the ward, or since when the baby can go home");
      Pen.write(browser.page(), "fitOn: 2 3 2026\nfitAt: 6am");
      assertThat(stage.sent(browser, "Save")).isLessThan(400);
      stage.follow(browser, "Say what holds up the discharge");
      Pen.write(browser.page(), "reason: HOUSING\nagency: Nobody at all\nname: Sam Sample");
      assertThat(stage.sent(browser, "Save")).isEqualTo(400);
      stage.reads(browser, "The directory knows no agency");
      assertThat(browser.page().locator("[name=name]").inputValue()).isEqualTo("Sam Sample");
      stage.look(browser, "delay-wrong");
      Pen.write(browser.page(), "agency: " + housing.name());
      assertThat(stage.sent(browser, "Save")).isLessThan(400);
      stage.reads(browser, "Waits 28 hours: more than 24 is too long", "With " + housing.name());
      stage.look(browser, "waits");
    }
  }

  private void thenTheManagerAndTheMidwifeSeeTheHours() {
    for (Actor who : new Actor[] {manager, midwife}) {
      try (Browser browser = stage.enters(who)) {
        browser.open("/babies/wards");
        stage.reads(browser, "Waits 28 hours: more than 24 is too long", "With " + housing.name());
        stage.look(browser, who == manager ? "wards" : "ward-of-the-midwife");
        stage.follow(browser, "Babies month by month");
        stage.reads(browser, "Babies discharged");
        stage.look(browser, who == manager ? "months" : "months-of-the-midwife");
      }
    }
  }

  private void thenHousingReadsThatABabyWaits() {
    assertThat(mail.latest("homes@" + mark + ".example"))
        .contains("A baby could go home")
        .doesNotContain("Tamsin");
    Actor landlord = stage.person("Sam Sample", housing.id(), Role.SAFEGUARDING_LEAD);
    try (Browser browser = stage.enters(landlord)) {
      browser.open("/baby-delays");
      stage.reads(browser, "Housing", "Waits 28 hours: more than 24 is too long");
      stage.look(browser, "held-by-housing");
    }
  }
}
