package org.openmash.document;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openmash.holding.Caution;
import org.openmash.holding.Held;
import org.openmash.holding.Holding;
import org.openmash.holding.Whose;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the files that hang on what was about somebody. */
@Component
class DocumentHolding implements Holding {

  private final JdbcClient jdbc;

  DocumentHolding(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String module() {
    return "document";
  }

  @Override
  public Set<String> tables() {
    return Set.of("document.document", "document.piece");
  }

  /** A file is released or left out whole: nobody covers anything inside it. */
  @Override
  public List<Held> about(Actor actor, Whose whose) {
    return jdbc.sql(
            """
            select id, owner_kind, owner_id, kept_at, title, kind, size from document.document
            where owner_id = any(:ids) and state <> 'INFECTED' order by kept_at, id
            """)
        .param("ids", whose.ids())
        .query((row, n) ->
            new Held(
                "holding.document.file",
                new Subject(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
                row.getTimestamp("kept_at").toInstant(),
                "",
                List.of(
                    new Held.Passage(
                        "holding.document.name",
                        row.getString("title"),
                        cautions(row.getString("owner_kind"))),
                    new Held.Passage(
                        "holding.document.size",
                        row.getString("kind") + ", " + (row.getLong("size") + 1023) / 1024 + " kB",
                        Set.of())),
                List.of(new DocumentId(row.getObject("id", UUID.class)))))
        .list();
  }

  /** What an agency sent with its answer stays the agency's until somebody decides. */
  private static Set<Caution> cautions(String owner) {
    return owner.equals("information-request")
        ? Set.of(Caution.NAMES_ANOTHER, Caution.NOT_FOR_FAMILY)
        : Set.of(Caution.NAMES_ANOTHER);
  }
}
