package org.openmash.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands lines to PostgreSQL, which seals them onto the chain. */
@Component
class Trail implements DisposableBean {

  private static final String APPEND = "select audit.append(?::jsonb)";

  private final JsonMapper json = JsonMapper.builder().build();
  private final JdbcClient jdbc;
  private final HikariDataSource apart;

  /**
   * Refusals have two connections of their own: a refused transaction still holds one of the common
   * pool, and if every one of them waited there for a second none would ever get it.
   */
  Trail(JdbcClient jdbc, JdbcConnectionDetails connection) {
    this.jdbc = jdbc;
    this.apart = new HikariDataSource();
    apart.setPoolName("refusals");
    apart.setJdbcUrl(connection.getJdbcUrl());
    apart.setUsername(connection.getUsername());
    apart.setPassword(connection.getPassword());
    apart.setMaximumPoolSize(2);
    apart.setMinimumIdle(0);
    apart.setConnectionTimeout(5_000);
  }

  /** Seals the lines in the running transaction; the chain is locked until it ends. */
  void append(List<Line> lines) {
    jdbc.sql(APPEND).param(json.writeValueAsString(lines)).query(Long.class).single();
  }

  /** Seals one line in a transaction of its own, whatever becomes of the running one. */
  void appendApart(Line line) {
    try (Connection connection = apart.getConnection();
        PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setString(1, json.writeValueAsString(List.of(line)));
      append.execute();
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("the audit line could not be written", e);
    }
  }

  @Override
  public void destroy() {
    apart.close();
  }
}
