package org.openmash.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the browser's own checks are worth: each finds what it is there to find. */
@HubTest
@Tag("browser")
class BrowserTest {

  @LocalServerPort int port;

  @Test
  void findsWhatBreaksARuleOrThePolicyOrTheWidth() {
    try (Browser browser = Browser.at(port)) {
      browser.open("/help").axe().reflowsAt320().isQuiet();
      browser.page().evaluate("() => document.querySelector('main').append(new Image())");
      assertThatThrownBy(browser::axe).hasMessageContaining("image-alt");
      browser
          .page()
          .evaluate(
              "() => { const d = document.createElement('div'); d.innerHTML ="
                  + " '<p style=\"width: 900px\">x</p>'; document.querySelector('main').append(d); }");
      assertThatThrownBy(browser::isQuiet).hasMessageContaining("Content Security Policy");
      browser.page().evaluate("() => { document.querySelector('main').style.width = '900px'; }");
      assertThatThrownBy(browser::reflowsAt320).hasMessageContaining("too wide");
    }
  }
}
