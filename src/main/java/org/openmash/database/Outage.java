package org.openmash.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Whether a failure is the database not answering, rather than a defect or a refusal. */
public final class Outage {

  private Outage() {}

  /** True where trying again a little later is the right advice. */
  public static boolean isBehind(Throwable failure) {
    @Nullable Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException sql && isOutage(sql.getSQLState()))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** Connection lost (08), server shutting down or starting (57P), out of time (57014, 55P03), disk full or memory short (53). */
  private static boolean isOutage(@Nullable String state) {
    return state != null
        && (state.startsWith("08")
            || state.startsWith("53")
            || state.startsWith("57P")
            || state.equals("57014")
            || state.equals("55P03"));
  }
}
