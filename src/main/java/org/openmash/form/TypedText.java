package org.openmash.form;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openmash.access.Allowance;
import org.openmash.access.Allowances;
import org.openmash.access.UnsavedText;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Id;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.WebUtils;

/**
 * What somebody typed into a page and has not saved. It belongs to that person and that page. Typed
 * after a sign-in had ended, it waits behind a random word that only that browser holds, until the
 * person the page was made for signs in there again; nobody else ever sees it.
 */
@Component
public class TypedText implements UnsavedText {

  /** The page a form belongs to, as a path of ours. */
  public static final String AT = "_at";

  /** Whom the page was made for. */
  static final String BY = "_by";

  private static final String COOKIE = "unsaved";
  private static final Pattern PAGE = Pattern.compile("/[a-z][A-Za-z0-9/?&=_.-]{0,299}");
  private static final Actor PROGRAM = Actor.system("keep typed text across sign-in");

  /** In characters; far above every limit of a page. */
  private static final int LONGEST = 200_000;

  private final TypedStore store;
  private final Allowances allowances;
  private final Work work;
  private final DraftSettings settings;

  TypedText(TypedStore store, Allowances allowances, Work work, DraftSettings settings) {
    this.store = store;
    this.allowances = allowances;
    this.work = work;
    this.settings = settings;
  }

  /** Text that waits for its typist. */
  public record Kept(String path, MultiValueMap<String, String> fields, Instant at) {}

  /** What this person left on this page. */
  public Optional<Kept> find(Actor typist, String path) {
    return work.as(typist, () -> store.find(typist.user(), path));
  }

  /** The same for who asks for the page now, with what this browser kept while they were away. */
  public Optional<Kept> find(Actor typist, HttpServletRequest request, String path) {
    wayBack(typist, request);
    return find(typist, path);
  }

  /**
   * Keeps what stands on a form, replacing what was kept of that page before.
   *
   * @return whether the fields name a page, and are no longer than a page can be
   */
  public boolean keep(Actor typist, MultiValueMap<String, String> fields) {
    Optional<String> page = page(fields);
    if (typist.isAnonymous() || page.isEmpty() || length(fields) > LONGEST) {
      return false;
    }
    work.as(typist, () -> store.keep(typist.user(), page.get(), typed(fields)));
    return true;
  }

  /** Once it is saved where it belongs, or thrown away. */
  public void forget(Actor typist, String path) {
    work.as(typist, () -> store.forget(typist.user(), path));
  }

  @Override
  public boolean park(HttpServletRequest request, HttpServletResponse response) {
    MultiValueMap<String, String> fields = fields(request);
    Optional<UserId> typist = typist(fields);
    Optional<String> page = page(fields);
    // Another site's form must not put words into somebody's page.
    boolean foreign = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    if (foreign || typist.isEmpty() || page.isEmpty() || length(fields) > LONGEST) {
      return false;
    }
    if (allowances.take(Allowance.ofTyping(request.getRemoteAddr())).isPresent()) {
      return false;
    }
    String word = word(request).orElseGet(TypedText::newWord);
    request.setAttribute(COOKIE, word);
    work.as(PROGRAM, () -> store.park(word, typist.get(), page.get(), typed(fields)));
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, word).toString());
    return true;
  }

  @Override
  public Optional<String> wayBack(Actor actor, HttpServletRequest request) {
    List<Kept> parked =
        word(request)
            .map(word -> work.as(PROGRAM, () -> store.claim(word, actor.user())))
            .orElse(List.of());
    work.as(
        actor, () -> parked.forEach(text -> store.keep(actor.user(), text.path(), text.fields())));
    return parked.isEmpty() ? Optional.empty() : Optional.of(parked.getLast().path());
  }

  /** The page that posted fields belong to, when it is one of ours. */
  public static Optional<String> page(MultiValueMap<String, String> fields) {
    return Optional.ofNullable(fields.getFirst(AT))
        .filter(path -> PAGE.matcher(path).matches() && !path.contains("//"));
  }

  /** Every field of a request, as typed. */
  static MultiValueMap<String, String> fields(HttpServletRequest request) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
    return fields;
  }

  private static Optional<UserId> typist(MultiValueMap<String, String> fields) {
    try {
      return Optional.ofNullable(fields.getFirst(BY)).map(UserId::parse);
    } catch (UnknownId e) {
      return Optional.empty();
    }
  }

  private static MultiValueMap<String, String> typed(MultiValueMap<String, String> fields) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(fields);
    List.of("_csrf", AT, BY).forEach(typed::remove);
    return typed;
  }

  private ResponseCookie cookie(HttpServletRequest request, String word) {
    return ResponseCookie.from(COOKIE, word)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .path("/")
        .maxAge(settings.park())
        .build();
  }

  private static int length(MultiValueMap<String, String> fields) {
    return fields.entrySet().stream()
        .mapToInt(e -> e.getKey().length() + e.getValue().stream().mapToInt(String::length).sum())
        .sum();
  }

  /** The browser's word: brought along, or given to it in this very request. */
  private static Optional<String> word(HttpServletRequest request) {
    if (request.getAttribute(COOKIE) instanceof String given) {
      return Optional.of(given);
    }
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"));
  }

  private static String newWord() {
    byte[] random = new byte[32];
    Id.RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
