package org.openmash.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A problem as another system reads it (RFC 9457); what each kind means is in the guide. */
record ProblemDetails(Problem problem, String key, List<Map<String, Object>> errors) {

  static final String TYPE = "application/problem+json";

  private static final String DOOR = "/api/";
  private static final String GUIDE = "/api/v1";

  static ProblemDetails of(Problem problem, Throwable thrown) {
    return thrown instanceof RequestRefused refused
        ? new ProblemDetails(problem, refused.key(), refused.errors())
        : of(problem);
  }

  static ProblemDetails of(Problem problem) {
    return new ProblemDetails(problem, "page.problem." + problem.words(), List.of());
  }

  /** Whether another system asked, and not somebody with a browser. */
  static boolean areFor(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = asked instanceof String error ? error : request.getRequestURI();
    return path.startsWith(DOOR) && !path.equals(GUIDE);
  }

  byte[] in(Words words) {
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    details
        .put("type", GUIDE + "#" + key.substring(key.lastIndexOf('.') + 1))
        .put("title", words.say(key + ".title"))
        .put("status", problem.status().value())
        .put("detail", words.say(key + ".system"));
    if (problem.reference() != null) {
      details.put("reference", problem.reference());
    }
    String request = MDC.get("request");
    if (request != null) {
      details.put("request", request);
    }
    if (!errors.isEmpty()) {
      details.set("errors", JsonMapper.shared().valueToTree(errors));
    }
    return Objects.toString(details).getBytes(StandardCharsets.UTF_8);
  }
}
