package org.openmash.database;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The server in use: kept by us or somebody else's. Closed last, after everything that talks to it.
 */
final class DatabaseServer implements AutoCloseable {

  private final DatabaseAddress address;
  private final @Nullable EmbeddedPostgres embedded;

  private DatabaseServer(DatabaseAddress address, @Nullable EmbeddedPostgres embedded) {
    this.address = address;
    this.embedded = embedded;
  }

  static DatabaseServer open(DatabaseSettings settings, boolean beside) throws IOException {
    EmbeddedPostgres embedded = null;
    DatabaseAddress address;
    if (settings.database() != null && !settings.database().isBlank()) {
      address = DatabaseAddress.parse(settings.database());
    } else {
      embedded =
          beside
              ? EmbeddedPostgres.attach(settings.data())
                  .orElseGet(() -> EmbeddedPostgres.start(settings.data()))
              : EmbeddedPostgres.start(settings.data());
      address = embedded.address();
    }
    Roles.ensure(address);
    return new DatabaseServer(address, embedded);
  }

  DatabaseAddress address() {
    return address;
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
