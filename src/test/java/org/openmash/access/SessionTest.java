package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class SessionTest {

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @Test
  void showsASignInPageUnderAStrictPolicy() {
    assertThat(mvc.get().uri("/sign-in").exchange())
        .hasStatusOk()
        .hasHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY)
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
        .hasHeader("Referrer-Policy", "same-origin")
        .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
  }

  @Test
  void carriesTheActorIntoThePage() {
    Actor screener = signedIn.as(Role.SCREENER);
    assertThat(mvc.get().uri("/sign-in").cookie(signedIn.cookie(screener)).exchange())
        .hasStatusOk()
        .request()
        .attributes()
        .hasEntrySatisfying(
            "org.openmash.actor",
            actor -> assertThat(((Actor) actor).user()).isEqualTo(screener.user()));
  }
}
