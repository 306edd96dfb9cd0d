package org.openmash.training;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.Id;
import org.openmash.kernel.TeamId;
import org.openmash.kernel.UserId;

/** What may be empty in a row, read and written. */
final class Rows {

  private Rows() {}

  static @Nullable UUID id(@Nullable Id id) {
    return id == null ? null : id.value();
  }

  static @Nullable Date day(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    Date day = row.getDate(column);
    return day == null ? null : day.toLocalDate();
  }

  static @Nullable UserId user(ResultSet row, String column) throws SQLException {
    UUID user = row.getObject(column, UUID.class);
    return user == null ? null : new UserId(user);
  }

  static @Nullable TeamId team(ResultSet row) throws SQLException {
    UUID team = row.getObject("team_id", UUID.class);
    return team == null ? null : new TeamId(team);
  }
}
