package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route as every role, signed in for real, and writes down who may what. */
@HubTest
class RoutesByRoleTest {

  private static final Path TABLE = Path.of("docs/permissions.md");
  private static final String CLASSES = "/target/classes/";
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^/]+))?}");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  record Route(String path, HttpMethod method, Policy policy, boolean demoOnly) {}

  @Test
  void admitsExactlyWhomThePolicyNames() throws Exception {
    Map<Role, Cookie> sessions = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      sessions.put(role, signedIn.cookie(signedIn.as(role)));
    }
    String nothing = body(mvc.get().uri("/no-such-page").exchange());
    List<String> wrong = new ArrayList<>();
    for (Route route : routes()) {
      for (Role role : Role.values()) {
        wrong.addAll(asked(route, role, sessions.get(role), nothing));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sendsWhoeverIsNotSignedInToSignInAndNoFurther() {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes()) {
      MvcTestResult answer = ask(route, null);
      boolean sentToSignIn =
          answer.getResponse().getStatus() == 303
              && String.valueOf(answer.getResponse().getHeader("Location"))
                  .startsWith("/sign-in?next=");
      if (sentToSignIn == (route.policy() == Policy.ANYONE)) {
        wrong.add(route + ": " + answer.getResponse().getStatus());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void isWhatTheTableOfPermissionsSays() throws IOException {
    String table = table();
    Path fresh = Path.of("target/permissions.md");
    Files.writeString(fresh, table);
    assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "")
        .as("docs/permissions.md is out of date; a fresh one is in %s", fresh)
        .isEqualTo(table);
  }

  private List<String> asked(Route route, Role role, Cookie session, String nothing)
      throws Exception {
    MvcTestResult answer = ask(route, session);
    int status = answer.getResponse().getStatus();
    boolean refused = answer.getRequest().getAttribute(PolicyInterceptor.REFUSED) != null;
    boolean admitted = route.policy() == Policy.ANYONE || route.policy().roles().contains(role);
    if (admitted && (refused || status == 401 || status == 403 || status >= 500)) {
      return List.of("%s as %s: admitted, but %d".formatted(route, role, status));
    }
    if (!admitted && (!refused || status != 404)) {
      return List.of("%s as %s: not admitted, but %d".formatted(route, role, status));
    }
    if (!admitted && !body(answer).equals(nothing)) {
      return List.of("%s as %s: looks like something: %s".formatted(route, role, body(answer)));
    }
    return List.of();
  }

  /** Without the address asked for, which the link to the other language repeats. */
  private static String body(MvcTestResult answer) throws Exception {
    String asked = answer.getRequest().getRequestURI();
    return answer.getResponse().getContentAsString().replace("\"" + asked + "?", "\"?");
  }

  private MvcTestResult ask(Route route, Cookie session) {
    String path = VARIABLE.matcher(route.path()).replaceAll(RoutesByRoleTest::something);
    var request = mvc.method(route.method()).uri(path).with(csrf());
    return (session == null ? request : request.cookie(session)).exchange();
  }

  /** A random id, or a number where the route wants one. */
  private static String something(MatchResult variable) {
    String id = UUID.randomUUID().toString();
    return variable.group(2) == null || id.matches(variable.group(2)) ? id : "7";
  }

  private List<Route> routes() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> isOurs(entry.getValue().getBeanType()))
        .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Route::path).thenComparing(route -> route.method().name()))
        .toList();
  }

  /** Pages of the program, neither a library's nor another test's. */
  private static boolean isOurs(Class<?> page) {
    return page.getName().startsWith("org.openmash.")
        && page.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith(CLASSES);
  }

  private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod page) {
    Policy policy = PolicyInterceptor.policyOf(page).orElseThrow();
    boolean demoOnly = page.getBeanType().isAnnotationPresent(Profile.class);
    List<HttpMethod> methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? List.of(HttpMethod.GET, HttpMethod.POST)
            : info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .toList();
    return info.getPatternValues().stream()
        .flatMap(path -> methods.stream().map(method -> new Route(path, method, policy, demoOnly)));
  }

  private String table() {
    String head =
        """
        # Who may open what

        Made by `RoutesByRoleTest` from the policies of the pages; the test fails when it is out of date. A page
        that is not for you looks like one that does not exist. Whether you may see the *record* in a page is asked
        a second time, of that record.

        | route | method | policy | %s |
        |---|---|---|%s
        """
            .formatted(
                Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" | ")),
                "---|".repeat(Role.values().length));
    return routes().stream().map(RoutesByRoleTest::row).collect(Collectors.joining("", head, ""));
  }

  private static String row(Route route) {
    String cells =
        Arrays.stream(Role.values())
            .map(role ->
                route.policy() == Policy.ANYONE || route.policy().roles().contains(role)
                    ? "yes"
                    : "")
            .collect(Collectors.joining(" | "));
    return "| %s%s | %s | %s | %s |%n"
        .formatted(
            VARIABLE.matcher(route.path()).replaceAll("{$1}"),
            route.demoOnly() ? " (demo only)" : "",
            route.method(),
            route.policy(),
            cells);
  }
}
