package org.openmash.informationrequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Agencies;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads out what agencies answered, with what each said may become of it as cautions. */
@Component
class AnswersHolding implements Holding {

  private final JdbcClient jdbc;
  private final Agencies agencies;

  AnswersHolding(JdbcClient jdbc, Agencies agencies) {
    this.jdbc = jdbc;
    this.agencies = agencies;
  }

  @Override
  public String module() {
    return "informationrequest";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "informationrequest.request", "informationrequest.reply", "informationrequest.passage");
  }

  @Override
  public Set<Subject> records(Actor actor, Whose whose) {
    return Set.copyOf(
        jdbc.sql("select id from informationrequest.request where contact_id = any(?)")
            .param(whose.contactIds())
            .query((row, n) -> new Subject(InformationRequests.KIND, row.getObject(1, UUID.class)))
            .list());
  }

  @Override
  public List<Held> about(Actor actor, Whose whose) {
    List<Row> rows =
        jdbc.sql(
                """
                select q.contact_id, q.agency_id, y.at, y.words as said, p.about, p.words, p.family, p.police_only,
                  p.source_anonymous
                from informationrequest.request q
                join informationrequest.reply y on y.request_id = q.id
                left join informationrequest.passage p on p.reply_id = y.id
                where q.contact_id = any(:contacts) and (p.id is not null or y.words <> '')
                order by y.at, y.id, p.number
                """)
            .param("contacts", whose.contactIds())
            .query(Row::of)
            .list();
    Map<AgencyId, String> names = agencies.named(actor, rows.stream().map(Row::agency).toList());
    return rows.stream()
        .map(row ->
            new Held(
                "holding.informationrequest.answer",
                new Subject("referral", row.contact()),
                row.at().toInstant(),
                names.getOrDefault(row.agency(), ""),
                List.of(
                    new Held.Passage(
                        row.about() == null
                            ? "holding.informationrequest.else"
                            : "informationrequest.ask.questions." + row.about(),
                        row.words(),
                        row.cautions())),
                List.of()))
        .toList();
  }

  private record Row(
      UUID contact,
      AgencyId agency,
      Timestamp at,
      @Nullable String about,
      String words,
      Set<Caution> cautions) {

    static Row of(ResultSet row, int number) throws SQLException {
      Set<Caution> cautions = EnumSet.noneOf(Caution.class);
      if (!row.getBoolean("family")) {
        cautions.add(Caution.NOT_FOR_FAMILY);
      }
      if (row.getBoolean("police_only")) {
        cautions.add(Caution.POLICE_ONLY);
      }
      if (row.getBoolean("source_anonymous")) {
        cautions.add(Caution.SOURCE_HIDDEN);
      }
      String words = row.getString("words");
      return new Row(
          row.getObject("contact_id", UUID.class),
          new AgencyId(row.getObject("agency_id", UUID.class)),
          row.getTimestamp("at"),
          row.getString("about"),
          words == null ? row.getString("said") : words,
          cautions);
    }
  }
}
