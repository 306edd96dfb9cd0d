package org.openmash.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.openmash.kernel.WrongSetting;

/**
 * The three roles: the migrator owns everything and only migrates; the program owns nothing and
 * bypasses nothing; reporting reads the published views.
 */
final class Roles {

  private Roles() {}

  static void ensure(DatabaseAddress address) {
    try (Connection db =
        DriverManager.getConnection(address.jdbcUrl(), address.migrator(), address.password())) {
      for (String role : List.of(DatabaseAddress.PROGRAM, DatabaseAddress.REPORTING)) {
        if (!maySignIn(address, role)) {
          ensure(db, role, address.passwordOf(role));
        }
      }
      refusePower(db, DatabaseAddress.PROGRAM);
    } catch (SQLException e) {
      throw new WrongSetting(
          "The database at %s:%d/%s (setting openmash.database, --database) cannot be used as \"%s\": %s."
              .formatted(
                  address.host(), address.port(), address.name(), address.migrator(), plain(e)));
    }
  }

  /** Several nodes may start at once: what is right already is left alone. */
  private static boolean maySignIn(DatabaseAddress address, String role) {
    try (Connection db =
        DriverManager.getConnection(address.jdbcUrl(), role, address.passwordOf(role))) {
      return db.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void ensure(Connection db, String role, String password) throws SQLException {
    boolean there;
    try (PreparedStatement query =
        db.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      query.setString(1, role);
      there = query.executeQuery().next();
    }
    // Each session sets shorter limits of its own; these hold for whoever signs in by hand.
    // Role names are ours and the derived password is base64url: neither can end the literal.
    try (Statement change = db.createStatement()) {
      change.execute(
          "%s role %s login password '%s'".formatted(there ? "alter" : "create", role, password));
      change.execute("alter role %s set statement_timeout = '30s'".formatted(role));
      change.execute(
          "alter role %s set idle_in_transaction_session_timeout = '60s'".formatted(role));
    }
  }

  private static void refusePower(Connection db, String role) throws SQLException {
    try (PreparedStatement query =
        db.prepareStatement("select rolsuper or rolbypassrls from pg_roles where rolname = ?")) {
      query.setString(1, role);
      try (ResultSet row = query.executeQuery()) {
        if (row.next() && row.getBoolean(1)) {
          throw new WrongSetting(
              "The database role \"%s\" is a superuser or bypasses row-level security; take that away (alter role %s nosuperuser nobypassrls)."
                  .formatted(role, role));
        }
      }
    }
  }

  private static String plain(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .findFirst()
        .orElse("no answer")
        .replaceFirst("[.]$", "");
  }
}
