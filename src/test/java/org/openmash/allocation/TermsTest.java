package org.openmash.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.WrongSetting;

class TermsTest {

  private static final String FILE =
      """
      version: "Test"
      children: 17
      first-year: 75
      beside: 25
      unsustainable: 110
      registered: [enquiry]
      weights: {enquiry: 150}
      near: 5
      districts:
        %s
      """;

  @Test
  void knowHowManyMilesLieBetweenTwoDistricts() {
    Terms.Read read = read("{nn1: '52.24, -0.90', LE1: '52.64,-1.13'}");
    Terms.Spot northampton = read.districts().get("NN1");
    assertThat(northampton.miles(read.districts().get("LE1"))).isBetween(28.5, 30.5);
    assertThat(northampton.miles(northampton)).isZero();
  }

  @Test
  void sayWhichDistrictTheyCannotRead() {
    assertThatThrownBy(() -> read("{NN1: 'Northampton'}"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("districts: NN1: latitude and longitude are wanted");
    assertThatThrownBy(() -> read("{NN1: }")).hasMessageContaining("districts: NN1");
  }

  private static Terms.Read read(String districts) {
    return Terms.read(
        "test.yaml",
        new ByteArrayInputStream(FILE.formatted(districts).getBytes(StandardCharsets.UTF_8)));
  }
}
