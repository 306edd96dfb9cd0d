package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.Role;
import org.openmash.support.HubTest;
import org.openmash.support.Routes;
import org.openmash.support.Routes.Route;
import org.openmash.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Walks every route as every role, signed in for real, and writes down who may what. */
@HubTest
class RoutesByRoleTest {

  private static final Path TABLE = Path.of("docs/permissions.md");

  @Autowired Routes routes;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @Test
  void admitsExactlyWhomThePolicyNames() throws Exception {
    Map<Role, Cookie> sessions = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      sessions.put(role, signedIn.cookie(signedIn.as(role)));
    }
    String nothing = body(mvc.get().uri("/no-such-page").exchange());
    List<String> wrong = new ArrayList<>();
    for (Route route : routes.all()) {
      for (Role role : Role.values()) {
        wrong.addAll(asked(route, role, sessions.get(role), nothing));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sendsWhoeverIsNotSignedInToSignInAndNoFurther() {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes.all()) {
      MvcTestResult answer = ask(route, null);
      boolean sentToSignIn =
          answer.getResponse().getStatus() == 303
              && String.valueOf(answer.getResponse().getHeader("Location"))
                  .startsWith("/sign-in?next=");
      boolean forKeys = route.policy().use() != null;
      if (forKeys
          ? answer.getResponse().getStatus() != 401
          : sentToSignIn == (route.policy() == Policy.ANYONE)) {
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
    if (route.policy().use() != null) {
      return status == 401
          ? List.of()
          : List.of("%s as %s: is for keys alone, but %d".formatted(route, role, status));
    }
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
    String path = Routes.VARIABLE.matcher(route.mapped()).replaceAll(RoutesByRoleTest::something);
    var request = mvc.method(route.method()).uri(path).with(csrf());
    return (session == null ? request : request.cookie(session)).exchange();
  }

  /** A random id, or a number where the route wants one. */
  private static String something(MatchResult variable) {
    String id = UUID.randomUUID().toString();
    return variable.group(2) == null || id.matches(variable.group(2)) ? id : "7";
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
    return routes.all().stream()
        .map(RoutesByRoleTest::row)
        .collect(Collectors.joining("", head, ""));
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
            route.path(),
            route.demoOnly() ? " (demo only)" : "",
            route.method(),
            route.policy(),
            cells);
  }
}
