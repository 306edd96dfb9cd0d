package org.openmash.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {

  @ParameterizedTest
  @CsvSource({
    "9990000018, 999 000 0018",
    "999 000 0018, 999 000 0018",
    "' 999-000-0026 ', 999 000 0026",
    "9434765919, 943 476 5919"
  })
  void readsAnNhsNumberHoweverItIsSpaced(String typed, String shown) {
    assertThat(NhsNumber.parse(typed).shown()).isEqualTo(shown);
    assertThat(NhsNumber.parse(shown)).isEqualTo(NhsNumber.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "999000001",
        "99900000188",
        "9990000019",
        "9990000108",
        "0000000000",
        "1111111111",
        "999000001x",
        "٩٩٩٠٠٠٠٠١٨"
      })
  void refusesAWrongNhsNumber(String typed) {
    refuses(NhsNumber::parse, typed, "kernel.nhs-number.");
  }

  @Test
  void catchesEverySingleWrongDigitOfAnNhsNumber() {
    String right = "9990000018";
    for (int i = 0; i < 10; i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != right.charAt(i)) {
          refuses(NhsNumber::parse, replaced(right, i, digit), "kernel.nhs-number.");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"H801200001001", "H801200\u00a0001001", "h801200001001", " H80120 0001001 "})
  void readsAPupilNumber(String typed) {
    assertThat(Upn.parse(typed).value()).isEqualTo("H801200001001");
    assertThat(Upn.parse(typed).isTemporary()).isFalse();
  }

  @Test
  void readsATemporaryPupilNumber() {
    Upn temporary = Upn.parse(withLetter("80120000100A"));
    assertThat(temporary.isTemporary()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A801200001001",
        "801200001001",
        "H80120000100",
        "H8012000010011",
        "H80120000100O",
        "I801200001001"
      })
  void refusesAWrongPupilNumber(String typed) {
    refuses(Upn::parse, typed, "kernel.upn.");
  }

  @ParameterizedTest
  @CsvSource({
    "nn11ed, NN1 1ED",
    "'  NN1   1ED ', NN1 1ED",
    "m11ae, M1 1AE",
    "B338TH, B33 8TH",
    "CR26XH, CR2 6XH",
    "DN551PT, DN55 1PT",
    "W1A0AX, W1A 0AX",
    "ec1a1bb, EC1A 1BB",
    "BF11AA, BF1 1AA",
    "GIR0AA, GIR 0AA",
    "zz993vz, ZZ99 3VZ"
  })
  void writesAPostcodeOneWay(String typed, String shown) {
    assertThat(Postcode.parse(typed).value()).isEqualTo(shown);
    assertThat(Postcode.parse(shown)).isEqualTo(Postcode.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NN1",
        "NN1 1E",
        "1NN 1ED",
        "QN1 1ED",
        "NN1 1CI",
        "NN111 1ED",
        "NN1 1ED2",
        "SW1A-1AA"
      })
  void refusesAWrongPostcode(String typed) {
    refuses(Postcode::parse, typed, "kernel.postcode.");
  }

  @ParameterizedTest
  @CsvSource({
    "jo.bloggs@example.org, jo.bloggs@example.org",
    "' Jo+ward@EXAMPLE.NHS.UK ', Jo+ward@example.nhs.uk",
    "o'neil@school.example, o'neil@school.example",
    "a@xn--bcher-kva.example, a@xn--bcher-kva.example"
  })
  void readsAnEmailAddress(String typed, String value) {
    assertThat(EmailAddress.parse(typed).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jo",
        "jo@",
        "@example.org",
        "jo@example",
        "jo..b@example.org",
        ".jo@example.org",
        "jo.@example.org",
        "Jo <jo@example.org>",
        "jo@example.org, mo@example.org",
        "jo@example.org;mo@example.org",
        "jo@exa mple.org",
        "jo@example.org\r\nBcc: x@example.org",
        "jo@example.org\n",
        "jo\u0000@example.org",
        "\"jo\"@example.org",
        "jo@[127.0.0.1]",
        "jo@127.0.0.1",
        "jo@-example.org",
        "jö@example.org",
        "jo(x)@example.org"
      })
  void refusesAnythingThatIsNotOneEmailAddress(String typed) {
    refuses(EmailAddress::parse, typed, "kernel.email-address.");
  }

  @Test
  void refusesAnEmailAddressTooLongForTheMail() {
    String label = "d".repeat(61) + ".";
    assertThat(EmailAddress.parse("a@" + label.repeat(4) + "uk").value()).hasSize(252);
    refuses(EmailAddress::parse, "aaaa@" + label.repeat(4) + "uk", "kernel.email-address.");
    refuses(EmailAddress::parse, "a".repeat(65) + "@example.org", "kernel.email-address.");
  }

  @ParameterizedTest
  @CsvSource({
    "01632960001, +441632960001, 01632 960001",
    "'(01632) 960 001', +441632960001, 01632 960001",
    "07700 900123, +447700900123, 07700 900123",
    "+44 7700 900123, +447700900123, 07700 900123",
    "020 7946 0000, +442079460000, 020 7946 0000",
    "+33 1 99 00 12 34, +33199001234, +33 1 99 00 12 34"
  })
  void showsAPhoneNumberAsPeopleAtHomeWriteIt(String typed, String value, String shown) {
    assertThat(PhoneNumber.parse(typed).value()).isEqualTo(value);
    assertThat(PhoneNumber.parse(typed).shown()).isEqualTo(shown);
    assertThat(PhoneNumber.parse(value)).isEqualTo(PhoneNumber.parse(typed));
  }

  @Test
  void keepsAnExtension() {
    PhoneNumber ward = PhoneNumber.parse("01632 960001 ext 452");
    assertThat(ward.value()).isEqualTo("+441632960001;ext=452");
    assertThat(PhoneNumber.parse(ward.value())).isEqualTo(ward);
    assertThat(ward.shown()).contains("452");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "call the school",
        "016329600010000000",
        "01632 960001 01632 960001 01632 960001 016"
      })
  void refusesWhatNobodyCanDial(String typed) {
    refuses(PhoneNumber::parse, typed, "kernel.phone-number.");
  }

  @Test
  void readsAReferenceHoweverItIsTyped() {
    for (int i = 0; i < 200; i++) {
      Reference reference = Reference.next();
      assertThat(reference.value()).matches("OM-[2-9CDFHJKMNPQRTWXY]{7}");
      String bare = reference.value().substring(3);
      assertThat(List.of(reference.value(), bare, bare.toLowerCase(Locale.ROOT), "om " + bare))
          .allSatisfy(typed -> assertThat(Reference.parse(typed)).isEqualTo(reference));
    }
  }

  @Test
  void noticesEveryWrongCharacterAndEverySwapInAReference() {
    String alphabet = "23456789CDFHJKMNPQRTWXY";
    String right = Reference.next().value().substring(3);
    for (int i = 0; i < right.length(); i++) {
      for (char other : alphabet.toCharArray()) {
        if (other != right.charAt(i)) {
          refuses(Reference::parse, replaced(right, i, other), "kernel.reference.mistyped");
        }
      }
      if (i > 0 && right.charAt(i) != right.charAt(i - 1)) {
        String swapped = replaced(replaced(right, i, right.charAt(i - 1)), i - 1, right.charAt(i));
        refuses(Reference::parse, swapped, "kernel.reference.mistyped");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OM-", "OM-123", "OM-O0I1LUS", "XX-2222222"})
  void refusesWhatIsNoReference(String typed) {
    refuses(Reference::parse, typed, "kernel.reference.");
  }

  @Test
  void tellNoContentToALog() {
    assertThat(NhsNumber.parse("9990000018").toString()).doesNotContain("999");
    assertThat(EmailAddress.parse("jo@example.org").toString()).doesNotContain("jo");
    assertThat(PhoneNumber.parse("01632960001").toString()).doesNotContain("1632");
    assertThat(Postcode.parse("NN1 1ED").toString()).doesNotContain("NN1");
  }

  private static void refuses(Function<String, ?> parse, String typed, String key) {
    assertThatIllegalArgumentException()
        .as(typed)
        .isThrownBy(() -> parse.apply(typed))
        .satisfies(refusal -> {
          assertThat(refusal.getMessage()).startsWith(key);
          for (Locale language : List.of(Locale.ROOT, Locale.of("cy"))) {
            assertThat(
                    ResourceBundle.getBundle("messages/kernel", language)
                        .getString(refusal.getMessage()))
                .isNotBlank();
          }
        });
  }

  private static String withLetter(String rest) {
    for (char letter : "ABCDEFGHJKLMNPQRTUVWXYZ".toCharArray()) {
      try {
        return Upn.parse(letter + rest).value();
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    throw new AssertionError("no letter fits");
  }

  private static String replaced(String text, int at, char by) {
    return text.substring(0, at) + by + text.substring(at + 1);
  }
}
