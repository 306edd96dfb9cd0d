package org.openmash.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts in the schema <code>form</code>. */
@Component
class DraftStore {

  private final JdbcClient jdbc;
  private final AnswersJson json;
  private final Clock clock;
  private final DraftSettings settings;
  private final ApplicationEventPublisher events;

  DraftStore(
      JdbcClient jdbc,
      AnswersJson json,
      Clock clock,
      DraftSettings settings,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.settings = settings;
    this.events = events;
  }

  record Holders(UserId owner, Circle circle) {}

  void add(DraftId id, Journey journey, Actor actor) {
    jdbc.sql(
            """
            insert into form.draft (id, journey, owner, agency, circle, version, created, saved_at)
            values (:id, :journey, :owner, :agency, :circle, 0, :now, :now)
            """)
        .param("id", id.value())
        .param("journey", journey.word())
        .param("owner", actor.user().value())
        .param("agency", actor.agency().value())
        .param("circle", journey.circle(actor).word())
        .param("now", now().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Holders> holders(DraftId id) {
    return jdbc.sql("select owner, circle from form.draft where id = :id")
        .param("id", id.value())
        .query((row, n) -> new Holders(user(row, "owner"), new Circle(row.getString("circle"))))
        .optional();
  }

  Optional<String> hubOf(DraftId id) {
    return jdbc.sql(
            """
            select coalesce(answers ->> 'hub', '') from form.draft_page
            where draft = :id and page = :page and place = 1
            """)
        .param("id", id.value())
        .param("page", WhichHub.PAGE)
        .query(String.class)
        .optional();
  }

  /** Holds the draft until the transaction ends: saves and sends of one draft come one by one. */
  void lock(DraftId id) {
    jdbc.sql("select 1 from form.draft where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .optional();
  }

  Optional<OpenDraft> read(DraftId id) {
    return jdbc.sql(
            "select id, journey, owner, version, created, saved_at, result from form.draft where id = :id")
        .param("id", id.value())
        .query((row, n) ->
            new OpenDraft(
                id,
                row.getString("journey"),
                user(row, "owner"),
                jdbc.sql("select * from form.draft_page where draft = :id order by page, place")
                    .param("id", id.value())
                    .query((page, i) -> text(page))
                    .list(),
                row.getInt("version"),
                moment(row, "created"),
                moment(row, "saved_at"),
                moment(row, "saved_at").plus(settings.keep()),
                row.getString("result")))
        .optional();
  }

  Optional<StoredPage> page(DraftId id, String page, int place) {
    return jdbc.sql(
            "select * from form.draft_page where draft = :id and page = :page and place = :place")
        .param("id", id.value())
        .param("page", page)
        .param("place", place)
        .query((row, n) -> new StoredPage(text(row), row.getString("view"), row.getInt("step")))
        .optional();
  }

  void write(DraftId id, PageText text, Showing from) {
    jdbc.sql(
            """
            insert into form.draft_page
              (draft, page, place, answers, version, view, step, saved_at, saved_by)
            values (:id, :page, :place, :answers::jsonb, :version, :view, :step, :at, :by)
            on conflict (draft, page, place) do update set answers = excluded.answers,
              version = excluded.version, view = excluded.view, step = excluded.step,
              saved_at = excluded.saved_at, saved_by = excluded.saved_by
            """)
        .param("id", id.value())
        .param("page", text.page())
        .param("place", text.place())
        .param("answers", json.write(text.answers()))
        .param("version", text.version())
        .param("view", from.view())
        .param("step", from.step())
        .param("at", text.savedAt().atOffset(ZoneOffset.UTC))
        .param("by", text.savedBy().value())
        .update();
    touch(id);
  }

  void remove(DraftId id, String page, int place) {
    jdbc.sql("delete from form.draft_page where draft = :id and page = :page and place = :place")
        .param("id", id.value())
        .param("page", page)
        .param("place", place)
        .update();
    touch(id);
  }

  /** What was typed goes; that it was sent, and where to, stays. */
  void end(DraftId id, String result) {
    jdbc.sql("delete from form.draft_page where draft = :id").param("id", id.value()).update();
    jdbc.sql("update form.draft set sent_at = :now, result = :result where id = :id")
        .param("id", id.value())
        .param("now", now().atOffset(ZoneOffset.UTC))
        .param("result", result)
        .update();
  }

  /** Removes a draft, and says so to whoever kept something for it. */
  void discard(Actor by, DraftId id) {
    jdbc.sql("delete from form.draft where id = :id").param("id", id.value()).update();
    events.publishEvent(new DraftGone(id, by));
  }

  /** Removes the unsent drafts whose time is over, each with the same word to the others. */
  List<DraftId> discardExpired(Actor by) {
    return discard(
        by,
        jdbc.sql("delete from form.draft where sent_at is null and saved_at < :moment returning id")
            .param("moment", now().minus(settings.keep()).atOffset(ZoneOffset.UTC)));
  }

  /** The same of one journey whose drafts are kept for another time, with those long sent. */
  List<DraftId> discardExpired(Actor by, String journey, Duration keep) {
    return discard(
        by,
        jdbc.sql(
                "delete from form.draft where journey = :journey and saved_at < :moment returning id")
            .param("journey", journey)
            .param("moment", now().minus(keep).atOffset(ZoneOffset.UTC)));
  }

  private List<DraftId> discard(Actor by, JdbcClient.StatementSpec expired) {
    List<DraftId> gone =
        expired.query((row, n) -> new DraftId(row.getObject(1, UUID.class))).list();
    gone.forEach(id -> events.publishEvent(new DraftGone(id, by)));
    return gone;
  }

  /** Unsent, of journeys that have no time of their own, and forgotten within this time. */
  List<Unfinished.Ending> ending(Duration within, Set<String> apart) {
    return jdbc.sql(
            "select id, owner, saved_at from form.draft where sent_at is null and saved_at < :moment and not journey = any(:apart)")
        .param("moment", now().minus(settings.keep()).plus(within).atOffset(ZoneOffset.UTC))
        .param("apart", apart.toArray(String[]::new))
        .query((row, n) ->
            new Unfinished.Ending(
                new DraftId(row.getObject(1, UUID.class)),
                user(row, "owner"),
                moment(row, "saved_at").plus(settings.keep())))
        .list();
  }

  /** Id, journey and the moment of the last save, newest first. */
  List<Unfinished> unfinishedOf(UserId owner) {
    return jdbc.sql(
            """
            select id, journey, saved_at from form.draft
            where owner = :owner and sent_at is null order by saved_at desc, id
            """)
        .param("owner", owner.value())
        .query((row, n) ->
            new Unfinished(
                new DraftId(row.getObject(1, UUID.class)),
                row.getString("journey"),
                moment(row, "saved_at")))
        .list();
  }

  private void touch(DraftId id) {
    jdbc.sql("update form.draft set version = version + 1, saved_at = :now where id = :id")
        .param("id", id.value())
        .param("now", now().atOffset(ZoneOffset.UTC))
        .update();
  }

  private PageText text(ResultSet row) throws SQLException {
    return new PageText(
        row.getString("page"),
        row.getInt("place"),
        json.read(row.getString("answers")),
        row.getInt("version"),
        moment(row, "saved_at"),
        user(row, "saved_by"));
  }

  Instant now() {
    return clock.instant();
  }

  private static UserId user(ResultSet row, String column) throws SQLException {
    return new UserId(row.getObject(column, UUID.class));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
