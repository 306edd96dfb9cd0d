package org.openmash.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.form.Choice;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Role;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.WrongSetting;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HubTest
class CalibrationTest {

  @Autowired Calibration calibration;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;

  @Test
  void showsHowOthersSawThemOnlyToWhoeverDecidedForAll() {
    Actor first = all(Role.SCREENER, "3");
    assertThat(calibration.seen(first)).hasSize(10);
    Actor begun = signedIn.as(Role.REFERRER);
    calibration.decide(begun, "bruise", new CalibrationForm(new Choice("4")));
    assertThat(calibration.seen(begun)).isEmpty();
    assertThat(calibration.next(begun)).get().extracting(Vignette::id).isEqualTo("late");
    calibration.decide(begun, "bruise", new CalibrationForm(new Choice("3")));
    assertThat(calibration.one(begun, "bruise").level()).isEqualTo("3");
    assertThatThrownBy(
            () -> calibration.decide(first, "bruise", new CalibrationForm(new Choice("4"))))
        .as("having seen the others")
        .isInstanceOf(NotBlind.class);
    assertThatThrownBy(() -> calibration.one(begun, "no-such")).isInstanceOf(UnknownId.class);
  }

  @Test
  void comparesTheHubWithItsPartnersWithoutSayingWhoDecidedWhat() throws Exception {
    for (int i = 1; i < Calibration.FEWEST; i++) {
      all(Role.SCREENER, "2");
    }
    long before = people(all(Role.SCREENER, "2"), true, "2");
    all(Role.SAFEGUARDING_LEAD, "4");
    all(Role.REFERRER, "4");
    Actor last = all(Role.HUB_MANAGER, "2");
    assertThat(people(last, true, "2")).isEqualTo(before + 1);
    assertThat(people(last, false, "4")).isGreaterThanOrEqualTo(2);
    assertThat(mvc.get().uri("/calibration").cookie(signedIn.cookie(last)).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("You decided level 2", "People of the hub", "Partners");
    assertThat(jdbc.sql("select count(*) from quality.calibration").query(Long.class).single())
        .as("nobody reads the rows of others")
        .isZero();
  }

  @Test
  void goesFromOneFamilyToTheNext() {
    Actor lead = signedIn.as(Role.SAFEGUARDING_LEAD);
    assertThat(
            mvc.post()
                .uri("/calibration/late")
                .cookie(signedIn.cookie(lead))
                .with(csrf())
                .exchange())
        .hasStatus(400)
        .bodyText()
        .contains("level-error");
    assertThat(
            mvc.post()
                .uri("/calibration/late")
                .cookie(signedIn.cookie(lead))
                .with(csrf())
                .param("level", "2")
                .exchange())
        .hasStatus(302)
        .hasHeader("Location", "/calibration/hungry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: one | it needs a list of 1 to 30 vignettes",
        "{version: one, vignettes: [{id: A b, en: x, cy: y}]} | vignettes, 1: an id has small letters, digits and dashes: A b",
        "{version: one, vignettes: [{id: a, en: x}]} | vignettes, 1: a text is missing: cy",
        "{version: one, vignettes: [{id: a, en: x, cy: y}, {id: a, en: x, cy: y}]} | a is there twice"
      })
  void stopTheStartInASentenceWhereTheFileIsWrong(String file, String why) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Vignettes.read("v.yaml", new ByteArrayInputStream(bytes)))
        .isInstanceOf(WrongSetting.class)
        .hasMessage("The vignettes v.yaml cannot be used: " + why + ".");
  }

  private Actor all(Role role, String level) {
    Actor actor = signedIn.as(role);
    List<Calibration.Mine> mine = calibration.mine(actor);
    assertThat(mine).hasSize(10);
    mine.forEach(each ->
        calibration.decide(actor, each.vignette().id(), new CalibrationForm(new Choice(level))));
    return actor;
  }

  /** How many of a side decided that level for the first family; none while too few did. */
  private long people(Actor actor, boolean hub, String level) {
    Calibration.Seen seen = calibration.seen(actor).getFirst();
    Map<String, Long> side = hub ? seen.hub() : seen.partners();
    return side.getOrDefault(level, 0L);
  }
}
