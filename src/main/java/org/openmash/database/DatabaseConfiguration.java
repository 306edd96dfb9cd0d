package org.openmash.database;

import java.io.IOException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The transaction is the outer ring of a facade, the actor's scope the inner one. */
@Configuration
@EnableTransactionManagement(proxyTargetClass = true, order = 0)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(DatabaseSettings settings, Environment environment)
      throws IOException {
    return DatabaseServer.open(settings, isBeside(environment));
  }

  /** A subcommand, perhaps beside the running hub. */
  private static boolean isBeside(Environment environment) {
    return environment.getProperty("openmash.beside", Boolean.class, false);
  }

  @Bean
  JdbcConnectionDetails programConnection(DatabaseServer server, Environment environment) {
    DatabaseAddress address = server.address();
    return new Login(
        isBeside(environment) ? address.jdbcUrl() : address.jdbcUrlForPages(),
        DatabaseAddress.PROGRAM,
        address.passwordOf(DatabaseAddress.PROGRAM));
  }

  @Bean
  FlywayConnectionDetails migratorConnection(DatabaseServer server) {
    DatabaseAddress address = server.address();
    return new MigratorLogin(address.jdbcUrl(), address.migrator(), address.password());
  }

  private record Login(String jdbcUrl, String username, String password)
      implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return jdbcUrl;
    }

    @Override
    public String getUsername() {
      return username;
    }

    @Override
    public String getPassword() {
      return password;
    }
  }

  private record MigratorLogin(String jdbcUrl, String username, String password)
      implements FlywayConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return jdbcUrl;
    }

    @Override
    public String getUsername() {
      return username;
    }

    @Override
    public String getPassword() {
      return password;
    }
  }
}
