package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.agency.Agencies;
import org.openmash.escalation.EscalationExamples;
import org.openmash.kernel.HubClock;
import org.openmash.referral.ReferralExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A midwife says two days before the expected date that it is not safe; the manager is silent, and
 * it moves up by itself until somebody says that she is right.
 */
@HubTest
@Tag("browser")
class NotSafeStoryTest {

  @LocalServerPort int port;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired ReferralExamples answers;
  @Autowired EscalationExamples escalations;
  @Autowired HubClock clock;

  @Test
  void aMidwifeIsHeardThoughTheManagerIsSilent() throws IOException {
    clock.forward(Duration.between(clock.instant(), Instant.parse("2026-05-10T09:00:00Z")));
    Cast cast = Cast.alone(agencies, signedIn);
    Contact contact = contacts.at(Stage.DECIDED, cast, answers.aboutTheUnbornOf("Ada", "Fenn", 1));
    raises(cast, contact);
    clock.forward(Duration.ofHours(25));
    escalations.timePasses();
    answers(cast, contact);
    isContent(cast, contact);
  }

  private void raises(Cast cast, Contact contact) {
    try (Browser midwife = Browser.of(port, signedIn, cast.referrer())) {
      midwife.open("/referrals/" + contact.referral());
      midwife.page().getByText("This is not safe").click();
      midwife.page().waitForURL("**/new?what=NOT_SAFE");
      midwife.axe().reflowsAt320();
      assertThat(midwife.page().locator("[name=what][value=NOT_SAFE]").isChecked()).isTrue();
      midwife.page().locator("[name=theme][value=URGENCY]").check();
      midwife.page().locator("[name=wanted]").fill("A plan before the birth.");
      midwife.sends("Save");
      assertThat(midwife.page().locator(".govuk-error-summary").innerText()).contains("Why?");
      assertThat(midwife.page().locator("[name=wanted]").inputValue())
          .isEqualTo("A plan before the birth.");
      midwife.page().locator("[name=why]").fill("The birth is two days away.");
      midwife.sends("Save");
      assertThat(midwife.page().content())
          .contains("Level 2: Between managers", "a baby is expected soon", "moves up by itself");
      midwife.axe().reflowsAt320();
      midwife.open("/referrals/" + contact.referral()).axe();
      assertThat(midwife.page().content()).contains("Disputed");
    }
  }

  private void answers(Cast cast, Contact contact) {
    try (Browser manager = Browser.of(port, signedIn, cast.manager())) {
      manager.open("/escalations").axe().reflowsAt320();
      assertThat(manager.page().content()).contains("Level 3: Between senior officers");
      manager.open("/escalations/" + contact.referral());
      assertThat(manager.page().content()).contains("Nobody answered in time: moved up to level 3");
      manager.page().locator("a:has-text('Answer')").first().click();
      manager.page().waitForURL("**/answer");
      manager.axe().reflowsAt320();
      manager.page().locator("[name=result][value=UPHELD]").check();
      manager.page().locator("[name=reasons]").fill("A strategy meeting is called for today.");
      manager.sends("Save");
      assertThat(manager.page().locator(".govuk-error-summary").innerText())
          .contains("Enter who decided");
      manager.page().locator("[name=decidedBy]").fill("Dr Vale, assistant director");
      manager.sends("Save");
      manager.axe().reflowsAt320();
      manager.open("/inbox/" + contact.referral());
      assertThat(manager.page().content()).contains("Disputed", "Open again");
      manager.open("/escalations/figures").axe().reflowsAt320();
    }
  }

  private void isContent(Cast cast, Contact contact) {
    try (Browser midwife = Browser.of(port, signedIn, cast.referrer())) {
      midwife.open("/escalations").axe();
      midwife.open("/escalations/" + contact.referral());
      assertThat(midwife.page().content()).contains("A strategy meeting is called for today.");
      midwife.page().getByText("This is settled").click();
      midwife.page().waitForURL("**/end");
      midwife.axe().reflowsAt320();
      midwife.page().locator("[name=how][value=CONTENT]").check();
      midwife.sends("Save");
      assertThat(midwife.page().content()).contains("They were right", "The answer settled it");
    }
  }
}
