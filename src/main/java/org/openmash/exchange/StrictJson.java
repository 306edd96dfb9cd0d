package org.openmash.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that can be read in one way only: no name twice, nothing after the end. */
public final class StrictJson {

  /** The most that one referral or notification may be, in bytes. */
  public static final int LONGEST = 2_000_000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  private StrictJson() {}

  static Optional<JsonNode> object(String text) {
    try {
      return text.length() > LONGEST
          ? Optional.empty()
          : Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The one object these bytes are; empty where they are anything else. */
  public static Optional<JsonNode> object(byte[] bytes) {
    try {
      return Optional.of(JSON.readTree(bytes)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** A fingerprint of what is said, whatever the order of names and the spaces between. */
  static byte[] fingerprint(JsonNode json) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
