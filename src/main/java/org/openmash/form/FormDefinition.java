package org.openmash.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form as it is at one time: its questions, their kinds, limits and words in both languages.
 * Never changed: a changed form has a new definition with a new id.
 */
record FormDefinition(String form, @Nullable Said title, List<Question> questions) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i ->
              i.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .build();

  String json() {
    return JSON.writeValueAsString(this);
  }

  static FormDefinition parse(String json) {
    return JSON.readValue(json, FormDefinition.class);
  }

  /** The fingerprint of everything it says. */
  String id() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
