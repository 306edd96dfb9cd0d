package org.openmash.form;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.access.Access;
import org.openmash.access.UnsavedText;
import org.openmash.access.Verdict;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Id;
import org.openmash.kernel.Subject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.WebUtils;

/**
 * Text posted after a sign-in had ended. It waits on the server for whoever may open that draft,
 * behind a random word that only the browser it was typed in holds; nobody else ever sees it.
 */
@Component
public class ParkedText implements UnsavedText {

  private static final String COOKIE = "unsaved";
  private static final Pattern PAGE =
      Pattern.compile(
          "/[a-z-]+/new/([0-9a-f-]{36})/([a-z0-9-]+)(?:/([1-9]\\d{0,2}))?(?:/autosave)?");
  private static final Actor PROGRAM = Actor.system("keep typed text across sign-in");

  /** In characters; far above every limit of a page. */
  private static final int LONGEST = 200_000;

  private final ParkedStore store;
  private final Access access;
  private final Work work;
  private final DraftSettings settings;

  ParkedText(ParkedStore store, Access access, Work work, DraftSettings settings) {
    this.store = store;
    this.access = access;
    this.work = work;
    this.settings = settings;
  }

  @Override
  public boolean park(HttpServletRequest request, HttpServletResponse response) {
    Matcher page = PAGE.matcher(request.getRequestURI());
    // Another site's form must not put words into somebody's draft.
    boolean foreign = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    if (foreign || !"POST".equals(request.getMethod()) || !page.matches()) {
      return false;
    }
    MultiValueMap<String, String> fields = fields(request);
    if (length(fields) > LONGEST) {
      return false;
    }
    String word = word(request).orElseGet(ParkedText::newWord);
    int place = page.group(3) == null ? 1 : Integer.parseInt(page.group(3));
    ParkedStore.Spot spot =
        new ParkedStore.Spot(new DraftId(Id.parse(page.group(1))), page.group(2), place);
    String path = request.getRequestURI().replaceFirst("/autosave$", "");
    boolean kept = work.as(PROGRAM, () -> store.put(word, spot, path, fields));
    if (kept) {
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, word).toString());
    }
    return kept;
  }

  @Override
  public Optional<String> wayBack(Actor actor, HttpServletRequest request) {
    return word(request).stream()
        .flatMap(word -> work.as(PROGRAM, () -> store.leftBehind(word)).stream())
        .filter(left -> mayOpen(actor, left.draft()))
        .findFirst()
        .map(ParkedStore.Left::path);
  }

  /** What this browser left behind on a page of a draft that the actor has been let into. */
  public Optional<MultiValueMap<String, String>> waiting(
      HttpServletRequest request, DraftId draft, String page, int place) {
    ParkedStore.Spot spot = new ParkedStore.Spot(draft, page, place);
    return word(request).flatMap(word -> work.as(PROGRAM, () -> store.get(word, spot)));
  }

  /** Once it is saved where it belongs. */
  public void forget(HttpServletRequest request, DraftId draft, String page, int place) {
    ParkedStore.Spot spot = new ParkedStore.Spot(draft, page, place);
    word(request).ifPresent(word -> work.as(PROGRAM, () -> store.forget(word, spot)));
  }

  private boolean mayOpen(Actor actor, DraftId draft) {
    Verdict verdict =
        work.as(actor, () -> access.judge(actor, Act.READ, Subject.of("draft", draft)));
    return verdict instanceof Verdict.Permitted;
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

  private static MultiValueMap<String, String> fields(HttpServletRequest request) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
    fields.remove("_csrf");
    return fields;
  }

  private static int length(MultiValueMap<String, String> fields) {
    return fields.entrySet().stream()
        .mapToInt(e -> e.getKey().length() + e.getValue().stream().mapToInt(String::length).sum())
        .sum();
  }

  private static Optional<String> word(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return Optional.ofNullable(cookie)
        .map(Cookie::getValue)
        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"));
  }

  private static String newWord() {
    byte[] random = new byte[32];
    Id.RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
