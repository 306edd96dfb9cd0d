package org.openmash.person.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.openmash.person.matching.Evidence.Commonness;

class EvidenceTest {

  @Test
  void isSaidOnAPageAsTheCommandSaysIt() throws IOException {
    Properties english = messages("person");
    for (Field field : Field.values()) {
      for (Level level : Level.values()) {
        for (Commonness commonness : Commonness.values()) {
          Evidence part = new Evidence(field, level, commonness, 72);
          assertThat(said(part, english)).isEqualTo(part.words());
        }
      }
    }
  }

  @Test
  void isSaidInWelshToo() throws IOException {
    Evidence part = new Evidence(Field.SURNAME, Level.SAME, Commonness.RARE, 72);
    assertThat(said(part, messages("person_cy"))).isEqualTo("cyfenw yr un fath, prin: +7.2");
  }

  private static String said(Evidence part, Properties words) {
    return MessageFormat.format(
        words.getProperty(part.key()),
        words.getProperty(part.keys().getFirst()),
        words.getProperty(part.keys().getLast()),
        part.worth());
  }

  private static Properties messages(String file) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
            Objects.requireNonNull(
                EvidenceTest.class.getResourceAsStream("/messages/" + file + ".properties"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
