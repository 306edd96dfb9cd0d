package org.openmash.database;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openmash.kernel.WrongSetting;

/**
 * A PostgreSQL database and the migrator's way in. The program's and the reporting role's passwords
 * are derived from the migrator's, so that one setting is enough for any number of nodes.
 */
record DatabaseAddress(
    String host, int port, String name, String query, String migrator, String password) {

  static final String PROGRAM = "openmash_program";
  static final String REPORTING = "openmash_reporting";
  private static final String WANTS = "like postgresql://migrator:password@host:5432/openmash";

  static DatabaseAddress parse(String url) {
    try {
      URI uri = URI.create(url.replaceFirst("^jdbc:", ""));
      String[] login = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
      boolean whole =
          "postgresql".equals(uri.getScheme())
              && uri.getHost() != null
              && login.length == 2
              && uri.getPath() != null
              && uri.getPath().length() > 1;
      if (!whole) {
        throw wrong(url);
      }
      return new DatabaseAddress(
          uri.getHost(),
          uri.getPort() < 0 ? 5432 : uri.getPort(),
          uri.getPath().substring(1),
          uri.getQuery() == null ? "" : "&" + uri.getQuery(),
          login[0],
          login[1]);
    } catch (IllegalArgumentException e) {
      throw wrong(url);
    }
  }

  private static WrongSetting wrong(String url) {
    return new WrongSetting("openmash.database", url.replaceAll("(:[^:/@]*)@", ":…@"), WANTS);
  }

  /** For pages: a server that stopped answering is given up on while the person still waits. */
  String jdbcUrlForPages() {
    return jdbcUrl(8)
        + "&options=-c%20statement_timeout=7s%20-c%20lock_timeout=5s"
        + "%20-c%20idle_in_transaction_session_timeout=30s";
  }

  /** For migrations and subcommands: one statement may take long. */
  String jdbcUrl() {
    return jdbcUrl(600);
  }

  // The driver's own error detail quotes the row, and would end in the log.
  private String jdbcUrl(int secondsWithoutAnswer) {
    return "jdbc:postgresql://%s:%d/%s?connectTimeout=3&loginTimeout=5&socketTimeout=%d&tcpKeepAlive=true&logServerErrorDetail=false&ApplicationName=openmash%s"
        .formatted(host, port, name, secondsWithoutAnswer, query);
  }

  String passwordOf(String role) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
