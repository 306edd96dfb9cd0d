package org.openmash.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openmash.kernel.Actor;

/**
 * One person at one browser: own cookies, own pages, in the one Chromium that all tests of a thread
 * share. <code>
 * try (Browser browser = Browser.at(port)) { browser.open("/sign-in").axe(); }</code>
 */
public final class Browser implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Every element with what axe judges it by; of words only whether there are any. */
  private static final String BUILT =
      """
      () => {
        const same = value => value.replace(/[0-9a-f-]{36}/g, '#').replace(/[0-9]+/g, '#');
        const of = node => node.nodeType === 3 ? (node.data.trim() ? '.' : '') : node.nodeType !== 1 ? ''
          : '<' + node.tagName + [...node.attributes]
              .filter(a => !['content', 'value', 'datetime', 'integrity', 'nonce', 'action'].includes(a.name))
              .map(a => ' ' + a.name + '=' + (['href', 'src', 'title', 'placeholder', 'aria-label', 'alt'].includes(a.name)
                ? !!a.value.trim() : same(a.value))).sort().join('')
            + '>' + [...node.childNodes].map(of).join('') + '/';
        return innerWidth + document.title.replace(/[^ ]+/g, '.') + of(document.documentElement);
      }
      """;

  private static final Set<String> WHOLE = ConcurrentHashMap.newKeySet();
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final boolean PICTURES =
      !System.getProperty("openmash.pictures", "").equals("false");

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private int status;

  private Browser(String address, boolean scripts) {
    this.address = address;
    this.context =
        Chromium.ofThisThread()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(1440, 900)
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/London")
                    .setJavaScriptEnabled(scripts)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    this.context.setDefaultTimeout(45_000);
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> addresses.add(request.url()));
  }

  /** Somebody new at the hub on this port of this machine. */
  public static Browser at(int port) {
    return new Browser("http://localhost:" + port, true);
  }

  /** Somebody's own, signed in just now. */
  public static Browser of(int port, SignedIn signedIn, Actor actor) {
    Browser browser = at(port);
    browser
        .context()
        .addCookies(List.of(signedIn.browserCookie(actor, "http://localhost:" + port)));
    return browser;
  }

  /** Somebody new, with JavaScript switched off. Axe and reflow need it on. */
  public static Browser withoutScripts(int port) {
    return new Browser("http://localhost:" + port, false);
  }

  /** Playwright's own page, for clicking and typing. */
  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  public Browser open(String path) {
    Response answer = page.navigate(address + path);
    status = answer == null ? 0 : answer.status();
    return this;
  }

  public Browser fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    return this;
  }

  public Browser choose(String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  public Browser press(String button) {
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    return this;
  }

  /** Presses a button that sends a form, and waits for the page that comes of it. */
  public Browser sends(String button) {
    page.waitForResponse(
        answer ->
            answer.request().isNavigationRequest() && answer.request().method().equals("POST"),
        () -> press(button));
    page.waitForLoadState();
    return this;
  }

  public Browser follow(String link) {
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.LINK,
            new Page.GetByRoleOptions().setName(link).setExact(true))
        .click();
    return this;
  }

  /** The status of the page last opened. */
  public int status() {
    return status;
  }

  /** Every address this browser has asked for. */
  public Set<String> addresses() {
    return Set.copyOf(addresses);
  }

  public String heading() {
    return page.locator("h1").first().innerText();
  }

  /** The path and query of where we are. */
  public String path() {
    return page.url().substring(address.length());
  }

  public Browser width(int pixels) {
    page.setViewportSize(pixels, 900);
    return this;
  }

  /** The whole page as it looks, in target/screenshots; not where nobody will look at it. */
  public Browser screenshot(String name) {
    if (!PICTURES) {
      return this;
    }
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    return this;
  }

  /** The page as it prints, in target/screenshots. */
  public Browser print(String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.pdf(
        new Page.PdfOptions()
            .setPath(SCREENSHOTS.resolve(name + ".pdf"))
            .setPreferCSSPageSize(true));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    return this;
  }

  /**
   * No accessibility rule of WCAG 2.2 A and AA broken, nor axe's best practice. What was found
   * whole once is not asked again of a page that differs only in its words: axe looks at how a page
   * is built, and takes longer than all else a test does.
   */
  public Browser axe() {
    page.waitForLoadState();
    String built = (String) page.evaluate(BUILT);
    if (WHOLE.contains(built)) {
      return this;
    }
    page.evaluate(AxeBuilder.getAxeScript());
    // Asked directly: the builder brings back every node that is right as well, in seconds.
    Object broken =
        page.evaluate(
            """
            async tags => {
              const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
              return found.violations.map(rule =>
                rule.id + ' at ' + rule.nodes.map(n => n.target + ' ' + n.html).join(', '));
            }
            """,
            RULES);
    assertThat((List<?>) broken).as("axe at %s", path()).isEmpty();
    WHOLE.add(built);
    return this;
  }

  /** Nothing wider than a screen of 320 pixels, unless it scrolls in a frame of its own. */
  public Browser reflowsAt320() {
    page.setViewportSize(320, 900);
    Object wide =
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= 320 ? [] :
              [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > 321 && !e.closest('.om-scroll'))
                .map(e => e.tagName + '.' + e.className).slice(0, 10)
            """);
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    page.setViewportSize(1440, 900);
    assertThat(width).as("width at %s, too wide: %s", path(), wide).isEqualTo(320);
    return this;
  }

  /**
   * Everything one can press or follow is at least 24 pixels high and wide, links in text apart.
   */
  public Browser targetsAreLargeEnough() {
    Object small =
        page.evaluate(
            """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.offsetParent !== null && !e.closest('p, dd, td, .govuk-list, li.govuk-summary-list__actions-list-item')
                && !e.matches('.govuk-skip-link, .govuk-task-list__link, .govuk-radios__input, .govuk-checkboxes__input'))
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, r]) => r.width > 0 && (r.height < 23.5 || r.width < 23.5))
              .map(([e, r]) => e.outerHTML.slice(0, 90) + ' ' + Math.round(r.width) + 'x' + Math.round(r.height))
            """);
    assertThat((List<?>) small).as("targets at %s", path()).isEmpty();
    return this;
  }

  /** Nothing went wrong in the browser: no script error, nothing the content policy refused. */
  public Browser isQuiet() {
    List<String> heard = List.copyOf(complaints);
    complaints.clear();
    assertThat(heard).as("console at %s", path()).isEmpty();
    return this;
  }

  @Override
  public void close() {
    context.close();
  }

  private static final class Chromium {
    private static final ThreadLocal<com.microsoft.playwright.Browser> OURS =
        ThreadLocal.withInitial(Chromium::launch);

    /** Playwright is for one thread only: each has its own. */
    static com.microsoft.playwright.Browser ofThisThread() {
      return OURS.get();
    }

    private static com.microsoft.playwright.Browser launch() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Path program =
          Stream.of(
                  System.getenv()
                      .getOrDefault("OPENMASH_CHROMIUM", "/usr/bin/chromium-headless-shell"),
                  "/usr/bin/chromium",
                  "/usr/bin/chromium-browser",
                  "/usr/bin/google-chrome")
              .map(Path::of)
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("no Chromium found; ./verify installs it"));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(program)
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
    }
  }
}
