package org.openmash.domesticabuse;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A CSV file as a police force would send it, row by row. */
public final class PoliceFile {

  private final StringBuilder text = new StringBuilder(Columns.heading());

  /** One child of one incident; the changes replace cells by their column. */
  public PoliceFile row(String reference, String child, Map<String, String> changes) {
    Map<String, String> cells = new HashMap<>(usual(reference, child));
    cells.putAll(changes);
    text.append(
            Columns.all().stream()
                .map(column -> quoted(cells.getOrDefault(column.name(), "")))
                .collect(Collectors.joining(",")))
        .append("\r\n");
    return this;
  }

  public PoliceFile row(String reference, String child) {
    return row(reference, child, Map.of());
  }

  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> usual(String reference, String child) {
    return Map.ofEntries(
        Map.entry("incident_reference", reference),
        Map.entry("incident_day", "02/03/2026"),
        Map.entry("incident_time", "23:40"),
        Map.entry("incident_account", "A neighbour called.\nShouting, \"and a door\" broken."),
        Map.entry("incident_crime", "Y"),
        Map.entry("incident_arrest", "NO"),
        Map.entry("incident_strangulation", "not known"),
        Map.entry("dash_grade", "medium"),
        Map.entry("dash_ticks", "9"),
        Map.entry("dash_marac", "YES"),
        Map.entry("dash_why", "JUDGEMENT;REPEAT"),
        Map.entry("victim_first", "Rowan"),
        Map.entry("victim_last", "Batch"),
        Map.entry("victim_born", "NOT_KNOWN"),
        Map.entry("victim_relation", "MOTHER"),
        Map.entry("suspect_first", "NOT_KNOWN"),
        Map.entry("suspect_last", "NOT_KNOWN"),
        Map.entry("suspect_born", "NOT_KNOWN"),
        Map.entry("suspect_to_victim", "former partner"),
        Map.entry("suspect_relation", "FATHER"),
        Map.entry("suspect_lives_there", "NO"),
        Map.entry("home_address", reference + " Test Lane"),
        Map.entry("home_postcode", "ZA1 1AA"),
        Map.entry("home_secret", "NO"),
        Map.entry("child_first", child),
        Map.entry("child_last", "Batch"),
        Map.entry("child_born", "2017-09-02"),
        Map.entry("child_sex", "MALE"),
        Map.entry("child_present", "YES"),
        Map.entry("child_resident", "YES"),
        Map.entry("child_heard", "NOT_KNOWN"),
        Map.entry("child_school", "NOT_KNOWN"),
        Map.entry("unborn_pregnant", "NO"),
        Map.entry("officer_name", "Dana Specimen"),
        Map.entry("officer_number", "1234"),
        Map.entry("officer_phone", "01632 960111"),
        Map.entry("officer_email", "dana@police.example"),
        Map.entry("safe_way", "NOT_AGREED"));
  }

  private static String quoted(String cell) {
    return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
