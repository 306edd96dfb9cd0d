package org.openmash.returncheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Which child is in which team: a number, a separator and a name on each line. */
final class Teams {

  private static final int MOST = 500_000;
  private static final int LONGEST = 200;

  private Teams() {}

  static Map<String, String> read(InputStream in) throws IOException {
    Map<String, String> teams = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && teams.size() < MOST;
          line = lines.readLine()) {
        String[] parts = line.replace("\uFEFF", "").split("[,;\t]", 2);
        if (parts.length == 2 && line.length() <= LONGEST) {
          teams.putIfAbsent(plain(parts[0]), plain(parts[1]));
        }
      }
    }
    return teams;
  }

  private static String plain(String value) {
    return value.strip().replaceAll("^\"|\"$", "").strip();
  }
}
