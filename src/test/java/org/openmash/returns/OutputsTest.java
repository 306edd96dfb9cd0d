package org.openmash.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutputsTest {

  private static final Field SIZE = new Field("Shoe", "Size");
  private static final RuleCard TOO_LARGE = card("7", Severity.ERROR, "A shoe must fit.");
  private static final RuleCard TOO_RED = card("8Q", Severity.QUERY, "A shoe should be brown.");
  private static final RuleCard BROKEN = card("9", Severity.ERROR, "A shoe must have a heel.");
  private static final RuleCard BLIND = card("10", Severity.ERROR, "A shoe must be seen.");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void giveEachFindingARowOfCommaSeparatedValues() {
    report(new CsvReport(new Csv(out, false)), "46");

    assertThat(out.toString(UTF_8).lines())
        .contains(
            "\"7\",\"error\",\"A1\",\"3\",\"4\",\"Shoe.Size\",\"46\",\"Shoe.Size missing\","
                + "\"A shoe must fit. It is \"\"large\"\".\",\"Look again.\"",
            "\"8Q\",\"query\",\"\",\"\",\"\",\"\",\"\",\"\",\"A shoe should be brown. All.\","
                + "\"Look again.\"",
            "\"10\",\"not judged\",\"\",\"\",\"\",\"\",\"\",\"\",\"Nobody saw it.\",\"\"");
    assertThat(out.toString(UTF_8)).contains("\"9\",\"failed\",\"A2\"");
  }

  @Test
  void letNoValueBecomeAFormula() {
    for (String evil : List.of("=1+1", "+44", "-1", "@SUM(A1)", "  =HYPERLINK(\"x\")")) {
      out.reset();
      report(new CsvReport(new Csv(out, true)), evil);
      assertThat(out.toString(UTF_8))
          .startsWith("\ufeff")
          .contains(",\"'" + evil.replace("\"", "\"\"") + "\",");
    }
  }

  @Test
  void giveEachRuleASheetBehindAnOverview() throws IOException {
    report(new XlsxReport(out), "=1+1");

    Map<String, String> parts = unzipped();
    assertThat(parts.get("xl/workbook.xml"))
        .containsSubsequence("\"Overview\"", "\"7\"", "\"8Q\"")
        .doesNotContain("\"9\"");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("t=\"inlineStr\"", "=1+1", "A1")
        .doesNotContain("<f>");
    assertThat(String.join("", parts.values())).contains("Nobody saw it.", "fault of this program");
  }

  @Test
  void keepTheirOrderWhereTheyAreTooManyForTheMemory() throws IOException {
    List<String> children = new ArrayList<>();
    try (Spill spill = new Spill()) {
      for (int i = 0; i < 10_000; i++) {
        spill.add(FindingRow.of(finding(i % 2 == 0 ? TOO_LARGE : TOO_RED, "C" + i, "\u00e9")));
      }
      spill.each(TOO_RED, row -> children.add(row.child() + row.value()));
    }
    assertThat(children).hasSize(5_000).startsWith("C1\u00e9", "C3\u00e9").endsWith("C9999\u00e9");
  }

  @Test
  void areOneObjectInJson() {
    report(new JsonReport(out), "46");

    JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
    assertThat(json.get("findings").size()).isEqualTo(2);
    JsonNode first = json.get("findings").get(0);
    assertThat(first.get("code").asString()).isEqualTo("7");
    assertThat(first.get("child").asString()).isEqualTo("A1");
    assertThat(first.get("element").asString()).isEqualTo("Shoe.Size");
    assertThat(first.get("value").asString()).isEqualTo("46");
    assertThat(first.get("line").asInt()).isEqualTo(3);
    assertThat(json.get("findings").get(1).has("child")).isFalse();
    assertThat(json.get("complete").asBoolean()).isTrue();
    assertThat(json.get("year").asString()).isEqualTo("2025/26");
    assertThat(json.get("rules").get(3).get("notJudged").asString()).isEqualTo("Nobody saw it.");
    assertThat(json.get("failures").get(0).get("code").asString()).isEqualTo("9");
  }

  @Test
  void areOnePageByRuleAndByChild() {
    report(new HtmlReport(out), "<b>46</b>");

    Document page = Jsoup.parse(out.toString(UTF_8));
    assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("h1")).extracting(Element::text).containsExactly("Shoes 2025/26");
    assertThat(page.select("h3")).extracting(Element::text).containsExactly("7 error", "8Q query");
    assertThat(page.select("table"))
        .isNotEmpty()
        .allSatisfy(table -> {
          assertThat(table.select("caption").text()).isNotEmpty();
          assertThat(table.select("th[scope=col]")).isNotEmpty();
        });
    assertThat(page.select("caption")).extracting(Element::text).contains("Child A1");
    assertThat(page.select("a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
    assertThat(page.select("b, script, img, link")).isEmpty();
    assertThat(page.text()).contains("<b>46</b>", "Nobody saw it.", "fault of this program");
  }

  @Test
  void sayHowManyAPageLeavesOut() {
    HtmlReport report = new HtmlReport(out);
    Reports reports = new Reports(List.of(report));
    for (int i = 0; i < 6_000; i++) {
      reports.found(finding(TOO_LARGE, "C" + i, "46"));
    }
    reports.end(checked());

    assertThat(Jsoup.parse(out.toString(UTF_8)).text())
        .contains("The first 200 of 6,000")
        .contains("The first 5,000 findings of 6,000 are here");
  }

  @Test
  void sayWhereAReturnWasNotReadToItsEnd() {
    for (Report report :
        List.of(new CsvReport(new Csv(out, false)), new JsonReport(out), new HtmlReport(out))) {
      out.reset();
      Reports reports = new Reports(List.of(report));
      reports.found(finding(TOO_LARGE, "A1", "46"));
      reports.breakOff("It ends in line 4.");
      assertThat(out.toString(UTF_8)).contains("It ends in line 4.").contains("46");
    }
  }

  private static void report(Report report, String value) {
    Reports reports = new Reports(List.of(report));
    reports.found(finding(TOO_LARGE, "A1", value));
    reports.found(new Finding(TOO_RED, null, List.of(), "All."));
    reports.failed(new Failure(BROKEN, "A2", "IllegalStateException at Shoe"));
    reports.end(checked());
  }

  private static Checked checked() {
    return new Checked(
        "Shoes",
        new CensusYear(2026),
        2,
        List.of(
            new Verdict(TOO_LARGE, 1, 0, null),
            new Verdict(TOO_RED, 1, 0, null),
            new Verdict(BROKEN, 0, 1, null),
            Verdict.notJudged(BLIND, "Nobody saw it.")));
  }

  private static Finding finding(RuleCard rule, String child, String value) {
    Given<String> size = Given.of(SIZE, new Place(3, 4), value, value);
    Given<String> other = Given.absent(SIZE, Place.NONE);
    return new Finding(rule, child, List.of(size, other), "It is \"large\".");
  }

  private static RuleCard card(String code, Severity severity, String says) {
    return new RuleCard(
        code, severity, Years.since(2026), List.of(SIZE), says, "Look again.", "Cobblers", null);
  }

  private Map<String, String> unzipped() throws IOException {
    Path file = folder.resolve("found.xlsx");
    Files.write(file, out.toByteArray());
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
