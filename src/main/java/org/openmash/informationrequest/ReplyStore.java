package org.openmash.informationrequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies said: appended, and never changed. */
@Component
class ReplyStore {

  private final JdbcClient jdbc;

  ReplyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RequestId request, AgencyId agency, UserId by, Reply reply) {
    jdbc.sql(
            """
            insert into informationrequest.reply
              (id, request_id, agency_id, said, words, phone, by_user, by_name, at, sealed)
            values (:id, :request, :agency, :said, :words, :phone, :by, :name, :at, :sealed)
            """)
        .param("id", reply.id())
        .param("request", request.value())
        .param("agency", agency.value())
        .param("said", reply.said().name())
        .param("words", reply.words())
        .param("phone", reply.phone())
        .param("by", by.value())
        .param("name", reply.by())
        .param("at", Timestamp.from(reply.at()))
        .param("sealed", reply.sealed())
        .update();
    int number = 0;
    for (Passage passage : reply.passages()) {
      add(reply.id(), agency, passage, number++);
    }
  }

  private void add(UUID reply, AgencyId agency, Passage passage, int number) {
    Question about = passage.about();
    jdbc.sql(
            """
            insert into informationrequest.passage
              (id, reply_id, request_id, agency_id, number, about, words, family, outside, police_only, source_anonymous)
            values (:id, :reply, :request, :agency, :number, :about, :words, :family, :outside, :police, :anonymous)
            """)
        .param("id", passage.id().value())
        .param("reply", reply)
        .param("request", passage.request().value())
        .param("agency", agency.value())
        .param("number", number)
        .param("about", about == null ? null : about.name())
        .param("words", passage.words())
        .param("family", passage.marks().contains(Mark.FAMILY))
        .param("outside", passage.marks().contains(Mark.OUTSIDE))
        .param("police", passage.marks().contains(Mark.POLICE_ONLY))
        .param("anonymous", passage.marks().contains(Mark.SOURCE_ANONYMOUS))
        .update();
  }

  /** What was said to each of these, oldest first, with the passages this actor may read. */
  Map<RequestId, List<Reply>> to(Collection<RequestId> requests) {
    UUID[] ids = requests.stream().map(RequestId::value).toArray(UUID[]::new);
    Map<UUID, List<Passage>> passages =
        jdbc
            .sql(
                """
                select reply_id, id, request_id, about, words, family, outside, police_only, source_anonymous
                from informationrequest.passage where request_id = any(:ids) order by reply_id, number
                """)
            .param("ids", ids)
            .query((row, n) -> Map.entry(row.getObject("reply_id", UUID.class), passage(row)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc
        .sql(
            """
            select request_id, id, said, words, phone, by_name, at, sealed from informationrequest.reply
            where request_id = any(:ids) order by at, id
            """)
        .param("ids", ids)
        .query((row, n) ->
            Map.entry(new RequestId(row.getObject("request_id", UUID.class)), reply(row, passages)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Reply reply(ResultSet row, Map<UUID, List<Passage>> passages) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Reply(
        id,
        RequestState.valueOf(row.getString("said")),
        row.getString("words"),
        row.getString("phone"),
        row.getString("by_name"),
        row.getTimestamp("at").toInstant(),
        passages.getOrDefault(id, List.of()),
        row.getInt("sealed"));
  }

  private static Passage passage(ResultSet row) throws SQLException {
    String about = row.getString("about");
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    mark(row, "family", Mark.FAMILY, marks);
    mark(row, "outside", Mark.OUTSIDE, marks);
    mark(row, "police_only", Mark.POLICE_ONLY, marks);
    mark(row, "source_anonymous", Mark.SOURCE_ANONYMOUS, marks);
    return new Passage(
        new PassageId(row.getObject("id", UUID.class)),
        new RequestId(row.getObject("request_id", UUID.class)),
        about == null ? null : Question.valueOf(about),
        row.getString("words"),
        marks);
  }

  private static void mark(ResultSet row, String column, Mark mark, Set<Mark> marks)
      throws SQLException {
    if (row.getBoolean(column)) {
      marks.add(mark);
    }
  }
}
