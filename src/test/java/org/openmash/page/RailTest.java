package org.openmash.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A long rail shows the day's work, and the rest behind two words. */
@HubTest
class RailTest {

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;

  @Test
  void showsAManagerTheDaysWorkAndFoldsTheRest() {
    Elements parts = page(Role.HUB_MANAGER, "/inbox").select("details.om-rail__more");
    assertThat(parts.select("summary > span:first-child").eachText())
        .isEqualTo(List.of("Who may see what", "Agencies and settings"));
    assertThat(parts.select("[open]")).isEmpty();
    assertThat(parts.select("a[href=/restrictions], a[href=/agreements]")).hasSize(2);
    assertThat(page(Role.HUB_MANAGER, "/inbox").select(".om-rail a[href=/work]").parents())
        .noneMatch(each -> each.is("details"));
  }

  @Test
  void standsOpenWhereTheReaderIs() {
    Elements open = page(Role.HUB_MANAGER, "/restrictions").select("details.om-rail__more[open]");
    assertThat(open).hasSize(1);
    assertThat(open.select("[aria-current=page]").text()).isEqualTo("Restricted records");
  }

  @Test
  void countsBehindTheWordWhatIsCountedBelowIt() {
    Elements part =
        page(Role.HUB_MANAGER, "/inbox").select("details.om-rail__more").first().select("*");
    int below =
        part.select("ul .om-count [aria-hidden]").eachText().stream()
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(part.select("summary .om-count [aria-hidden]").text())
        .isEqualTo(String.valueOf(below));
  }

  @Test
  void foldsNothingForWhoeverHasLittle() {
    Document page = page(Role.DATA_PROTECTION_OFFICER, "/glass");
    assertThat(page.select("details.om-rail__more")).isEmpty();
    assertThat(page.select(".om-rail a, .om-across a")).isNotEmpty();
  }

  private Document page(Role role, String path) {
    Visitor visitor = new Visitor(port);
    visitor.putCookie(SignedIn.COOKIE, signedIn.cookie(signedIn.as(role)).getValue());
    return visitor.get(path).page();
  }
}
