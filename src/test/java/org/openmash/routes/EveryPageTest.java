package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmash.routes.Examples.Example;
import org.openmash.support.Browser;
import org.openmash.support.HubTest;
import org.openmash.support.Routes;
import org.openmash.support.Routes.Route;
import org.openmash.support.SignedIn;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

/**
 * Opens every page there is in a real browser, as somebody who may see it: readable with a screen
 * reader, on a telephone and without JavaScript, and nothing about anybody in an address or the
 * log. The pages are the mapped routes; one whose variables have no example in {@link World} fails.
 */
@HubTest
@Tag("browser")
class EveryPageTest {

  /** Routes that show no page, and what they give instead. */
  private static final Map<String, String> NO_PAGES =
      Map.ofEntries(
          Map.entry("/.well-known/security.txt", "plain text for whoever finds a weakness"),
          Map.entry("/agreement-offers/{id}/pdf", "a download"),
          Map.entry("/api/v1/openapi.json", "JSON for other systems"),
          Map.entry("/api/v1/referrals/{id}", "JSON for other systems, with a key"),
          Map.entry("/demand/scrutiny.csv", "a download"),
          Map.entry("/disclosures/log.csv", "a download"),
          Map.entry("/disclosures/ours.csv", "a download"),
          Map.entry("/retention/gone.csv", "a download"),
          Map.entry("/diary/feed/{secret}", "a calendar: see DiariesTest"),
          Map.entry("/documents/{id}", "a download"),
          Map.entry("/domesticabuse/batches/template.csv", "a download"),
          Map.entry(
              "/guest/code",
              "only in the browser that asked for a code: see the head teacher's story"),
          Map.entry("/letters/{id}/to/{reader}/pdf", "a download"),
          Map.entry("/packs/{id}/pdf", "a download"),
          Map.entry("/packs/{id}/xlsx", "a download"),
          Map.entry("/referrals/{id}/referral.pdf", "a download"),
          Map.entry("/subject-requests/register.csv", "a download"),
          Map.entry("/subject-requests/{id}/bundle.pdf", "a download"),
          Map.entry("/subject-requests/{id}/passages/{passage}/file", "a download"),
          Map.entry(
              "/return-checks/{id}", "only in the session that gave it: see ReturnCheckStoryTest"),
          Map.entry("/return-checks/{id}/found/{form}", "a download"),
          Map.entry("/status/{reference}", "leads on to the referral"),
          Map.entry("/return-checks/{id}/reached", "a number for the page that waits"),
          Map.entry("/{journey}/new/{draft}/send", "leads back to the check of answers"),
          Map.entry("/inbox/find", "leads to the contact of a reference"),
          Map.entry("/inbox/new", "a number for the page's script"),
          Map.entry("/training/gaps.csv", "a download"),
          Map.entry("/workforce/census.xml", "a download"),
          Map.entry("/typed/stay", "prolongs the session for the page's script"));

  @LocalServerPort int port;
  @Autowired Routes routes;
  @Autowired World world;
  @Autowired SignedIn signedIn;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private final Set<String> addresses = ConcurrentHashMap.newKeySet();

  @Test
  void isReadableByEverybodyAndTellsNothingInItsAddress() throws Exception {
    Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.list = new CopyOnWriteArrayList<>();
    log.start();
    everything.addAppender(log);
    try {
      World.Made made = world.made();
      List<Example> pages = pages(made.examples());
      long started = System.nanoTime();
      open(pages, made);
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      System.out.printf("EveryPageTest opened %d pages in %d s%n", pages.size(), took.toSeconds());
      assertThat(wrong).isEmpty();
      assertThat(addresses).hasSizeGreaterThan(pages.size());
      assertThat(addresses).allSatisfy(a -> assertThat(made.told().in(a)).as(a).isEmpty());
      assertThat(log.list).anyMatch(event -> event.getFormattedMessage().startsWith("GET /inbox"));
      assertThat(log.list)
          .allSatisfy(e -> assertThat(made.told().in(line(e))).as(line(e)).isEmpty());
    } finally {
      everything.detachAppender(log);
    }
  }

  private List<Example> pages(Examples examples) {
    List<Example> pages = new ArrayList<>();
    for (Route route : routes.all()) {
      if (route.method() == HttpMethod.GET && !NO_PAGES.containsKey(route.path())) {
        List<Example> some = examples.of(route);
        assertThat(some)
            .as("%s has no example: add one to World, or say in NO_PAGES what it gives", route)
            .isNotEmpty();
        pages.addAll(some);
      }
    }
    return pages;
  }

  /** Two at a time, each half in a Chromium of its own. */
  private void open(List<Example> pages, World.Made made) throws Exception {
    List<Example> even = new ArrayList<>();
    List<Example> odd = new ArrayList<>();
    pages.forEach(page -> (even.size() > odd.size() ? odd : even).add(page));
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<?> half = two.submit(() -> openHalf(even, made));
      Future<?> other = two.submit(() -> openHalf(odd, made));
      half.get();
      other.get();
    }
  }

  private void openHalf(List<Example> pages, World.Made made) {
    Map<String, List<Example>> byWho =
        pages.stream().collect(Collectors.groupingBy(Example::who, Collectors.toList()));
    byWho.forEach((who, theirs) -> {
      List<Cookie> cookies = cookies(who, made);
      try (Browser browser = with(Browser.at(port), cookies)) {
        for (Example page : theirs) {
          check(browser, page);
        }
        addresses.addAll(browser.addresses());
      }
    });
  }

  private void check(Browser browser, Example page) {
    try {
      browser.open(page.address());
      assertThat(browser.status()).as("status").isEqualTo(200);
      assertThat(browser.path()).as("address").isEqualTo(page.address());
      Facts facts = Facts.of(browser);
      addresses.addAll(facts.addresses());
      assertThat(facts.headings()).as("first headings").hasSize(1).doesNotContain("");
      assertThat(facts.title()).as("title").contains(facts.headings().getFirst());
      browser.axe().reflowsAt320().isQuiet();
      Facts plain = Facts.asSent(browser);
      assertThat(plain.headings()).as("without JavaScript").isEqualTo(facts.headings());
      assertThat(plain.formsWithoutButton()).as("forms without a button").isEmpty();
    } catch (AssertionError | RuntimeException e) {
      wrong.add(
          "%s at %s as %s: %s".formatted(page.route(), page.address(), page.who(), e.getMessage()));
    }
  }

  private List<Cookie> cookies(String who, World.Made made) {
    String address = "http://localhost:" + port;
    return switch (who) {
      case "nobody" -> List.of();
      case "halfway" ->
          List.of(
              new Cookie(SignedIn.COOKIE, world.halfwayIn(port))
                  .setDomain("localhost")
                  .setPath("/"));
      default -> List.of(signedIn.browserCookie(made.people().get(who), address));
    };
  }

  private static Browser with(Browser browser, List<Cookie> cookies) {
    browser.context().addCookies(cookies);
    return browser;
  }

  private static String line(ILoggingEvent event) {
    String thrown =
        event.getThrowableProxy() == null ? "" : " " + event.getThrowableProxy().getMessage();
    return event.getFormattedMessage() + " " + event.getMDCPropertyMap() + thrown;
  }

  /** What stands in a page, in one look. */
  private record Facts(
      String title,
      List<String> headings,
      List<String> addresses,
      List<String> formsWithoutButton) {

    private static final String LOOK =
        """
        (page) => ({
          title: page.title,
          headings: [...page.querySelectorAll('main h1')].filter(h => !h.closest('[hidden]'))
            .map(h => { const c = h.cloneNode(true); c.querySelectorAll('[class*=caption]').forEach(e => e.remove());
              return c.textContent.replace(/\\s+/g, ' ').trim(); }),
          addresses: [...page.querySelectorAll('[href], [src], [action], [formaction]')]
            .flatMap(e => ['href', 'src', 'action', 'formaction'].map(a => e.getAttribute(a))).filter(Boolean),
          forms: [...page.forms]
            .filter(f => ![...f.elements].some(e => e.type === 'submit' && !e.closest('[hidden]')))
            .map(f => f.outerHTML.slice(0, 200)),
        })
        """;

    static Facts of(Browser browser) {
      return of(browser, "() => (" + LOOK + ")(document)");
    }

    /** The page as the hub sent it: what somebody has whose browser runs no scripts. */
    static Facts asSent(Browser browser) {
      return of(
          browser,
          """
          async () => (%s)(new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html'))
          """
              .formatted(LOOK));
    }

    private static Facts of(Browser browser, String script) {
      Map<?, ?> found = (Map<?, ?>) browser.page().evaluate(script);
      return new Facts(
          (String) found.get("title"),
          texts(found.get("headings")),
          texts(found.get("addresses")),
          texts(found.get("forms")));
    }

    private static List<String> texts(Object list) {
      return ((List<?>) list).stream().map(String::valueOf).toList();
    }
  }
}
