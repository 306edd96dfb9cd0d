package org.openmash.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Turns a template and its facts into a page. Templates are named as they lie: "triage/web/inbox".
 */
@Component
public class Pages {

  /** Flash attribute with the message key of what just happened. */
  public static final String FLASH = "flash";

  /** Flash attribute with what stands in that message: an array of texts. */
  public static final String FLASH_ARGUMENTS = "flashArguments";

  private final TemplateEngine engine;
  private final Languages languages;
  private final ObjectProvider<Navigation> navigation;
  private final ObjectProvider<Notices> notices;
  private final Assets assets;
  private final Clock clock;
  private final long minutes;
  private final boolean demo;

  Pages(
      TemplateEngine engine,
      Languages languages,
      ObjectProvider<Navigation> navigation,
      ObjectProvider<Notices> notices,
      Assets assets,
      Clock clock,
      Environment environment) {
    this.engine = engine;
    this.languages = languages;
    this.navigation = navigation;
    this.notices = notices;
    this.assets = assets;
    this.clock = clock;
    this.minutes =
        environment
            .getProperty("spring.session.timeout", Duration.class, Duration.ofMinutes(30))
            .toMinutes();
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** A page with status 200. */
  public ModelAndView show(String template, Map<String, ? extends @Nullable Object> facts) {
    return show(HttpStatus.OK, template, facts);
  }

  /** A page with another status: 400 for something typed, 404 for nothing to see. */
  public ModelAndView show(
      HttpStatus status, String template, Map<String, ? extends @Nullable Object> facts) {
    ModelAndView page = new ModelAndView(new TemplateView(template, facts));
    page.setStatus(status);
    return page;
  }

  /** The same page as text, for mail bodies and PDFs: no frame, only the facts. */
  public String render(String template, Map<String, ? extends @Nullable Object> facts) {
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", new HashMap<>(facts), out);
    return out.toString();
  }

  private Frame frame(HttpServletRequest request) {
    Actor actor = CurrentActor.of(request);
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    Map<String, ?> flashes = RequestContextUtils.getInputFlashMap(request);
    Words words = languages.words(RequestContextUtils.getLocale(request));
    List<NavigationEntry> rail =
        actor.isAnonymous() || actor.scope() == Scope.GUEST
            ? List.of()
            : navigation.stream()
                .flatMap(n -> n.entriesFor(actor).stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    Moments moments = new Moments(words, clock);
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    return new Frame(
        words,
        actor,
        request.getRequestURI(),
        query,
        () -> token == null ? "" : token.getToken(),
        rail,
        actor.isHub()
            ? notices.stream()
                .flatMap(each -> each.noticesFor(actor, words, moments).stream())
                .toList()
            : List.of(),
        said(words, flashes),
        assets,
        moments,
        minutes,
        demo);
  }

  /** The last word of the address somebody pressed, where one page answers several buttons. */
  public static String lastWord(HttpServletRequest asked) {
    return asked.getRequestURI().substring(asked.getRequestURI().lastIndexOf('/') + 1);
  }

  private static @Nullable String said(Words words, @Nullable Map<String, ?> flashes) {
    if (flashes == null || !(flashes.get(FLASH) instanceof String key)) {
      return null;
    }
    return flashes.get(FLASH_ARGUMENTS) instanceof Object[] arguments
        ? words.say(key, arguments)
        : words.say(key);
  }

  private final class TemplateView implements View {
    private final String template;
    private final Map<String, ? extends @Nullable Object> facts;

    TemplateView(String template, Map<String, ? extends @Nullable Object> facts) {
      this.template = template;
      this.facts = facts;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      Map<String, @Nullable Object> all = new HashMap<>(facts);
      all.put("frame", frame(request));
      StringOutput out = new StringOutput(16_384);
      engine.render(template + ".jte", all, out);
      byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
      response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }
}
