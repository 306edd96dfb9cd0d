package org.openmash.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every definition any form ever had. None is changed or removed. */
@Component
class Definitions {

  private static final Actor KEEPER = Actor.system("form definitions");

  private final JdbcClient jdbc;
  private final Work work;
  private final Map<String, FormDefinition> known = new ConcurrentHashMap<>();

  Definitions(JdbcClient jdbc, Work work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  /** Keeps the definition, unless it is kept already. */
  void keep(FormDefinition definition) {
    String id = definition.id();
    work.as(
        KEEPER,
        () ->
            jdbc.sql(
                    """
                    insert into form.definition (id, form, body) values (:id, :form, :body::jsonb)
                    on conflict (id) do nothing
                    """)
                .param("id", id)
                .param("form", definition.form())
                .param("body", definition.json())
                .update());
    known.put(id, definition);
  }

  FormDefinition of(Recorded recorded) {
    return known.computeIfAbsent(recorded.definition(), this::kept);
  }

  private FormDefinition kept(String id) {
    String body =
        work.as(
            KEEPER,
            () ->
                jdbc.sql("select body::text from form.definition where id = :id")
                    .param("id", id)
                    .query(String.class)
                    .single());
    return FormDefinition.parse(body);
  }
}
