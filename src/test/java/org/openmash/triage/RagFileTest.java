package org.openmash.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.kernel.WrongSetting;

class RagFileTest {

  @Test
  void readsASchemeWithTheMostUrgentFirst() {
    RagScheme.Read read =
        read(
            """
            version: "Duty group, 1 April 2026: blue first"
            colours:
              - {colour: BLUE, en: Now, cy: Nawr, shape: square, suggested-by: [danger]}
              - {colour: RED, en: Today, cy: Heddiw, shape: diamond, suggested-by: ["4", "3"]}
            """);
    assertThat(read.version()).isEqualTo("Duty group, 1 April 2026: blue first");
    assertThat(read.colours()).extracting(RagColour::rag).containsExactly(Rag.BLUE, Rag.RED);
    assertThat(read.colours().getFirst().words().welsh()).isEqualTo("Nawr");
    assertThat(read.colours().getLast().suggestedBy()).containsExactlyInAnyOrder("3", "4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "version: x",
        "version: x\ncolours: []",
        "colours: [{colour: RED, en: Red, cy: Coch, shape: diamond}]",
        "version: x\ncolours: [{colour: PINK, en: Pink, cy: Pinc, shape: diamond}]",
        "version: x\ncolours: [{colour: RED, en: Red, cy: Coch, shape: star}]",
        "version: x\ncolours: [{colour: RED, en: Red, shape: diamond}]",
        "version: x\ncolours: [{colour: RED, en: R, cy: C, shape: diamond, suggested-by: [5]}]",
        "version: x\ncolours: [{colour: RED, en: R, cy: C, shape: circle}, {colour: GREEN, en: G, cy: G, shape: circle}]"
      })
  void refusesAnythingElseInOneSentence(String yaml) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("The colours of the test cannot be used: ");
  }

  private static RagScheme.Read read(String yaml) {
    return RagFile.read(
        "of the test", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
