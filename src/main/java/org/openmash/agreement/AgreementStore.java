package org.openmash.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openmash.form.Filling;
import org.openmash.form.Forms;
import org.openmash.form.Recorded;
import org.openmash.kernel.Reference;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agreements, every text of each. */
@Component
class AgreementStore {

  private static final String SELECT =
      """
      select a.id, a.reference, a.version, a.holds_from, v.recorded from agreement.agreement a
      join agreement.agreement_text v on v.agreement_id = a.id and v.version = a.version
      """;

  private final JdbcClient jdbc;
  private final Forms forms;

  AgreementStore(JdbcClient jdbc, Forms forms) {
    this.jdbc = jdbc;
    this.forms = forms;
  }

  void add(Agreement agreement, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into agreement.agreement (id, reference, version, holds_from)
            values (:id, :reference, :version, :holds)
            """)
        .param("id", agreement.id().value())
        .param("reference", agreement.reference().value())
        .param("version", agreement.version())
        .param("holds", agreement.holdsFrom())
        .update();
    addText(agreement, by, at);
  }

  /** False where somebody else changed it meanwhile. */
  boolean change(Agreement agreement, UserId by, Instant at) {
    boolean changed =
        jdbc.sql(
                    """
                    update agreement.agreement set version = :version, holds_from = :holds
                    where id = :id and version = :version - 1
                    """)
                .param("version", agreement.version())
                .param("holds", agreement.holdsFrom())
                .param("id", agreement.id().value())
                .update()
            == 1;
    if (changed) {
      addText(agreement, by, at);
    }
    return changed;
  }

  private void addText(Agreement agreement, UserId by, Instant at) {
    jdbc.sql(
            """
            insert into agreement.agreement_text (agreement_id, version, recorded, by_user, at)
            values (:id, :version, :recorded::jsonb, :by, :at)
            """)
        .param("id", agreement.id().value())
        .param("version", agreement.version())
        .param("recorded", recorded(agreement.said()))
        .param("by", by.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  Optional<Agreement> find(AgreementId id) {
    return jdbc.sql(SELECT + "where a.id = :id")
        .param("id", id.value())
        .query(this::row)
        .optional();
  }

  List<Agreement> all() {
    return jdbc.sql(SELECT).query(this::row).list();
  }

  /** An agreement, and who wrote its newest text when. */
  record Kept(Agreement agreement, UserId by, Instant at) {}

  List<Kept> kept() {
    return jdbc.sql(SELECT.replace("v.recorded", "v.recorded, v.by_user, v.at"))
        .query((row, n) ->
            new Kept(
                row(row, n),
                new UserId(row.getObject("by_user", UUID.class)),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  /** The text of one version. */
  Optional<AgreementForm> text(AgreementId id, int version) {
    return jdbc.sql(
            "select recorded from agreement.agreement_text where agreement_id = :id and version = :version")
        .param("id", id.value())
        .param("version", version)
        .query((row, n) -> said(row.getString(1)))
        .optional();
  }

  private Agreement row(ResultSet row, int n) throws SQLException {
    return new Agreement(
        new AgreementId(row.getObject("id", UUID.class)),
        Reference.parse(row.getString("reference")),
        row.getInt("version"),
        row.getInt("holds_from"),
        said(row.getString("recorded")));
  }

  private String recorded(AgreementForm said) {
    return switch (forms.fill(AgreementForm.class, forms.answersOf(said))) {
      case Filling.Complete<AgreementForm> complete -> forms.recorded(complete).json();
      case Filling.Incomplete<AgreementForm> _ ->
          throw new IllegalArgumentException("a form that was filled in does not fit itself");
    };
  }

  private AgreementForm said(String recorded) {
    return switch (forms.fill(AgreementForm.class, Recorded.parse(recorded).answers())) {
      case Filling.Complete<AgreementForm> complete -> complete.record();
      case Filling.Incomplete<AgreementForm> _ ->
          throw new IllegalStateException("an agreement that was kept no longer fits its form");
    };
  }
}
