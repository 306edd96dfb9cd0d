package org.openmash.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openmash.returns.Finding;
import org.openmash.returns.Heard;
import org.openmash.returns.Known;

/** Whole made-up returns with one thing broken in one child, as systems and spreadsheets do it. */
class BrokenCensusTest {

  private static final String DATE = ">(\\d{4})-(\\d\\d)-(\\d\\d)<";
  private static final String TURNED = "turned round";
  private static final int CHILDREN = 60;

  /**
   * @param says a part of the sentence that explains it
   */
  private record Slip(String code, String what, String instead, String says) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip("8500", "<LAchildID>\\w+</LAchildID>", "", ""),
          new Slip("1580", "<LAchildID>\\w+<", "<LAchildID>1.23E+09<", "spreadsheet has shortened"),
          new Slip("8510", "<LAchildID>\\w+<", "<LAchildID>C1<", "stands first in line"),
          new Slip("1510", "<UPN>([A-Z])821(\\d)", "<UPN>$1" + "8219", "would be"),
          new Slip("4180", "<Sex>[MFU]<", "<Sex>m<", "written M"),
          new Slip("4220", "<Ethnicity>\\w+<", "<Ethnicity>White British<", ""),
          new Slip("8525Q", "<((Expected)?)PersonBirthDate>[^<]*<[^>]*>", "", ""),
          new Slip("8600", "CINreferralDate" + DATE, "CINreferralDate>$3/$2/$1<", TURNED),
          new Slip("8600", "CINreferralDate" + DATE, "CINreferralDate>$2/$3/$1<", TURNED),
          new Slip(
              "8600", "CINreferralDate" + DATE, "CINreferralDate>45832<", "number a spreadsheet"),
          new Slip(
              "8600", "CINreferralDate" + DATE, "CINreferralDate>$1-$2-$3 00:00<", "time behind"),
          new Slip("wrong-type", "PersonBirthDate" + DATE, "PersonBirthDate>$3/$2/$1<", TURNED),
          new Slip("8866", "<ReferralSource>\\w+<", "<ReferralSource>ZZ<", ""),
          new Slip("8568", "<ReferralNFA>\\w+</ReferralNFA>", "", ""),
          new Slip("8805", "<ReasonForClosure>\\w+</ReasonForClosure>", "", ""),
          new Slip("8810", "<CINclosureDate>[^<]+</CINclosureDate>", "", ""),
          new Slip("8640", "<ReasonForClosure>RC(\\d)<", "<ReasonForClosure>rc $1<", "written RC"),
          new Slip("8610", "<PrimaryNeedCode>\\w+</PrimaryNeedCode>", "", ""),
          new Slip("8897Q", "<AssessmentFactors>\\w+<", "<AssessmentFactors>99<", ""),
          new Slip("8898", "(<AssessmentFactors>\\w+</AssessmentFactors>)", "$1$1", ""),
          new Slip("8720", "CPPstartDate" + DATE, "CPPstartDate>$3.$2.$1<", TURNED),
          new Slip("8730", "<NumberOfPreviousCPP>\\w+<", "<NumberOfPreviousCPP>1.0<", ""),
          new Slip("8842Q", "<CPPreviewDate>[^<]+</CPPreviewDate>", "", ""),
          new Slip("8905", "<InitialCategoryOfAbuse>\\w+<", "<InitialCategoryOfAbuse>Neglect<", ""),
          new Slip(
              "misspelt-element",
              "Ethnicity>(\\w+)</Ethnicity>",
              "Ethnicty>$1</Ethnicty>",
              "spelt Ethnicity"));

  private final Random random = new Random(7);

  @Test
  void isToldOfTheChildWithWhatStandsThereAndWhy() {
    String clean = CleanCensus.text(3, CHILDREN);
    for (Slip slip : SLIPS) {
      MatchResult where = any(slip, clean);
      String broken = broken(clean, slip, where);
      Heard heard = check(broken.getBytes(StandardCharsets.UTF_8));

      assertThat(heard.codes()).as(slip.toString()).contains(slip.code());
      assertThat(heard.failures).isEmpty();
      Finding told =
          heard.findings.stream()
              .filter(finding -> finding.rule().code().equals(slip.code()))
              .findFirst()
              .orElseThrow();
      assertThat(told.child()).as(slip.toString()).isEqualTo(childAt(broken, where.start()));
      assertThat(told.sentence()).as(slip.toString()).contains(slip.says());
      assertThat(told.place().line()).isEqualTo(lineAt(broken, told, where.start()));
      String written = told.given().getFirst().written();
      assertThat(written == null || broken.contains(">" + written + "<")).isTrue();
    }
  }

  @Test
  void isToldTheSameInWhateverCharactersItIsWritten() {
    String clean = CleanCensus.text(3, CHILDREN);
    Slip slip = SLIPS.get(4);
    String broken = broken(clean, slip, any(slip, clean));
    List<String> expected = told(check(broken.getBytes(StandardCharsets.UTF_8)));
    Map<String, Charset> charsets =
        Map.of(
            "UTF-16", StandardCharsets.UTF_16,
            "UTF-16LE", StandardCharsets.UTF_16LE,
            "windows-1252", Charset.forName("windows-1252"),
            "ISO-8859-1", StandardCharsets.ISO_8859_1);
    charsets.forEach((name, charset) -> {
      byte[] bytes = broken.replace("UTF-8", name).getBytes(charset);
      assertThat(told(check(bytes))).as(name).isEqualTo(expected).isNotEmpty();
    });
    assertThat(told(check(("\ufeff" + broken).getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(expected);
  }

  private MatchResult any(Slip slip, String text) {
    List<MatchResult> all = Pattern.compile(slip.what()).matcher(text).results().toList();
    assertThat(all).as(slip.toString()).isNotEmpty();
    // Not the first: a number given twice is told where it stands the second time.
    return all.get(all.size() == 1 ? 0 : 1 + random.nextInt(all.size() - 1));
  }

  private static String broken(String clean, Slip slip, MatchResult where) {
    return clean.substring(0, where.start())
        + where.group().replaceAll(slip.what(), slip.instead())
        + clean.substring(where.end());
  }

  /** The number of the child around this place; null where it lost its own. */
  private static String childAt(String text, int at) {
    int begins = text.lastIndexOf("<Child>", at);
    Matcher id =
        Pattern.compile("<LAchildID>([^<]*)<")
            .matcher(text)
            .region(begins, text.indexOf("</Child>", begins));
    return id.find() ? id.group(1) : null;
  }

  /** Where something is missing, the group it is missing from. */
  private static int lineAt(String text, Finding told, int at) {
    boolean missing = told.given().getFirst().written() == null;
    int begins =
        missing && !told.rule().code().startsWith("misspelt")
            ? text.lastIndexOf("<" + group(told) + ">", at)
            : at;
    return (int) text.substring(0, begins).lines().count()
        + (text.charAt(begins - 1) == '\n' ? 1 : 0);
  }

  private static String group(Finding told) {
    return told.given().getFirst().field().module();
  }

  private static List<String> told(Heard heard) {
    return heard.findings.stream()
        .map(finding -> finding.rule().code() + finding.child() + finding.given())
        .toList();
  }

  private static Heard check(byte[] file) {
    try {
      Heard heard = new Heard();
      CinChecker.check(new ByteArrayInputStream(file), Known.EVERYTHING, heard);
      return heard;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
