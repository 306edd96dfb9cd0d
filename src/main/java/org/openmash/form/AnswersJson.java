package org.openmash.form;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the JSON that PostgreSQL keeps. */
@Component
class AnswersJson {

  private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
  private final JsonMapper mapper = JsonMapper.builder().build();

  AnswersJson() {}

  String write(Answers answers) {
    return mapper.writeValueAsString(answers.tree());
  }

  Answers read(String json) {
    return Answers.of(mapper.readValue(json, TREE));
  }
}
