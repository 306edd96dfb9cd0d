package org.openmash.exchange;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.openmash.access.AccessSettings;
import org.openmash.domesticabuse.NotificationPages;
import org.openmash.page.Languages;
import org.openmash.page.Words;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 document: the operations as openapi.yaml lists them, what they take from the same
 * records as the pages.
 */
@Component
public class OpenApi {

  private static final String FILE = "/openapi.yaml";
  private static final String SCHEMAS = "#/components/schemas";
  private static final long SEED = 2026;

  private final ReferralBodies referrals;
  private final NotificationPages notifications;
  private final AccessSettings settings;
  private final Words words;
  private final JsonNode operations;

  OpenApi(
      ReferralBodies referrals,
      NotificationPages notifications,
      AccessSettings settings,
      Languages languages) {
    this.referrals = referrals;
    this.notifications = notifications;
    this.settings = settings;
    this.words = languages.english();
    InputStream yaml = Objects.requireNonNull(OpenApi.class.getResourceAsStream(FILE));
    this.operations =
        JsonMapper.shared()
            .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
  }

  /** As it is today: the options of council, thresholds and code sets are among the schemas. */
  public ObjectNode document() {
    ObjectNode document = (ObjectNode) operations.deepCopy();
    document.putArray("servers").addObject().put("url", settings.address());
    ((ObjectNode) document.get("info")).put("description", words.say("exchange.guide.lead"));
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      path.getValue().forEach(operation -> say((ObjectNode) operation));
    }
    ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
    schemas.setAll(referrals.pageSchemas());
    schemas.set("Referral", referrals.schema(SCHEMAS));
    schemas.set("Notification", notification(schemas));
    ObjectNode referral = examples(document, "referrals");
    referral.putObject("child").set("value", referrals.example(false, SEED));
    referral.putObject("unborn").set("value", referrals.example(true, SEED));
    examples(document, "notifications")
        .putObject("incident")
        .set("value", notifications.example(SEED));
    return document;
  }

  private void say(ObjectNode operation) {
    String key = "exchange.operation." + operation.get("operationId").asString();
    operation.put("summary", words.say(key + ".title")).put("description", words.say(key));
  }

  private ObjectNode notification(ObjectNode schemas) {
    ObjectNode body = schemas.objectNode().put("type", "object").put("additionalProperties", false);
    ObjectNode parts = body.putObject("properties");
    for (Map.Entry<String, JsonNode> part : notifications.schemas().properties()) {
      String name = "domesticabuse." + part.getKey();
      ((ObjectNode) part.getValue()).remove("$schema");
      schemas.set(name, part.getValue());
      parts.putObject(part.getKey()).put("$ref", SCHEMAS + "/" + name);
      body.withArray("required").add(part.getKey());
    }
    return body;
  }

  private static ObjectNode examples(ObjectNode document, String what) {
    return ((ObjectNode)
            document
                .get("paths")
                .get("/api/v1/" + what)
                .at("/post/requestBody/content/application~1json"))
        .putObject("examples");
  }
}
