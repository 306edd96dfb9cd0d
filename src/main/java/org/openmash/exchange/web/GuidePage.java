package org.openmash.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.access.Allowance;
import org.openmash.access.Guarded;
import org.openmash.access.Policy;
import org.openmash.exchange.OpenApi;
import org.openmash.kernel.UserId;
import org.openmash.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How other systems send to the hub: for the people who make them, and for their tools. */
@Controller
@Guarded(Policy.ANYONE)
class GuidePage {

  private final OpenApi description;
  private final Pages pages;

  GuidePage(OpenApi description, Pages pages) {
    this.description = description;
    this.pages = pages;
  }

  /**
   * One thing that can be asked.
   *
   * @param word its operationId, the last part of its words' keys
   * @param example a whole body; empty where there is none
   */
  record Operation(String word, String method, String path, String example) {}

  /** One kind of problem: what the last part of its type says. */
  record Kind(int status, String word, String key) {}

  @GetMapping("/api/v1")
  ModelAndView show() {
    ObjectNode document = description.document();
    List<Kind> kinds = new ArrayList<>();
    for (JsonNode kind : document.get("x-problems")) {
      String key = kind.get("words").asString();
      kinds.add(new Kind(kind.get("status").asInt(), key.substring(key.lastIndexOf('.') + 1), key));
    }
    return pages.show(
        "exchange/web/guide",
        Map.of(
            "operations",
            operations(document),
            "kinds",
            kinds,
            "address",
            document.at("/servers/0/url").asString(),
            "limits",
            List.of(Allowance.ofKey(UserId.next()), Allowance.ofNetwork(""))));
  }

  @GetMapping("/api/v1/openapi.json")
  ResponseEntity<JsonNode> openApi() {
    return SystemAnswers.json(HttpStatus.OK).body(description.document());
  }

  private static List<Operation> operations(ObjectNode document) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode examples = method.getValue().at("/requestBody/content/application~1json/examples");
        operations.add(
            new Operation(
                method.getValue().get("operationId").asString(),
                method.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                examples.isEmpty() ? "" : pretty(examples.iterator().next().get("value"))));
      }
    }
    return operations;
  }

  private static String pretty(JsonNode json) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }
}
