package org.openmash.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.agency.AgencyKind;
import org.openmash.audit.Act;
import org.openmash.audit.Audit;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.referral.ContactKind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filters of the inbox under a name: one's own, and the team's. */
@Facade
public class SavedViews {

  private static final String KIND = "inbox-view";
  private static final String ALL =
      "select id, owner_id, team, name, tray, colours, kinds, agency_kinds, flags from triage.inbox_view ";

  private final JdbcClient jdbc;
  private final Gate gate;
  private final Audit audit;

  SavedViews(JdbcClient jdbc, Gate gate, Audit audit) {
    this.jdbc = jdbc;
    this.gate = gate;
    this.audit = audit;
  }

  /** One's own and the team's, by name. */
  public List<SavedView> all(Actor actor) {
    gate.toDesk(actor);
    return jdbc.sql(ALL + "order by lower(name), id limit 60").query(rowFor(actor)).list();
  }

  /** One view, unless it is somebody else's own. */
  public Optional<SavedView> find(Actor actor, ViewId id) {
    gate.toDesk(actor);
    return jdbc.sql(ALL + "where id = :id").param("id", id.value()).query(rowFor(actor)).optional();
  }

  public ViewId save(Actor actor, String name, boolean team, Filter filter) {
    gate.toDesk(actor);
    ViewId id = ViewId.next();
    jdbc.sql(
            """
            insert into triage.inbox_view (id, owner_id, team, name, tray, colours, kinds, agency_kinds, flags)
            values (:id, :owner, :team, :name, :tray, :colours, :kinds, :agencies, :flags)
            """)
        .param("id", id.value())
        .param("owner", actor.user().value())
        .param("team", team)
        .param("name", name)
        .param("tray", filter.tray().name())
        .param("colours", names(filter.colours()))
        .param("kinds", names(filter.kinds()))
        .param("agencies", names(filter.agencies()))
        .param("flags", names(filter.flags()))
        .update();
    audit.note(actor, Act.CREATED, Subject.of(KIND, id));
    return id;
  }

  /**
   * Throws one's own away; the team's, a manager may too.
   *
   * @throws UnknownId for any other
   */
  public void drop(Actor actor, ViewId id) {
    SavedView view =
        find(actor, id)
            .filter(each -> each.mine() || actor.hasAny(Role.HUB_MANAGER))
            .orElseThrow(UnknownId::new);
    jdbc.sql("delete from triage.inbox_view where id = :id")
        .param("id", view.id().value())
        .update();
    audit.note(actor, Act.CHANGED, Subject.of(KIND, id));
  }

  private static RowMapper<SavedView> rowFor(Actor actor) {
    return (row, n) ->
        new SavedView(
            new ViewId(row.getObject("id", UUID.class)),
            row.getString("name"),
            row.getBoolean("team"),
            new UserId(row.getObject("owner_id", UUID.class)).equals(actor.user()),
            new Filter(
                Tray.valueOf(row.getString("tray")),
                set(row, "colours", Rag::valueOf),
                set(row, "kinds", ContactKind::valueOf),
                set(row, "agency_kinds", AgencyKind::valueOf),
                set(row, "flags", Filter.Flag::valueOf)));
  }

  private static <E> Set<E> set(ResultSet row, String column, Function<String, E> named)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(named)
        .collect(Collectors.toSet());
  }

  private static String[] names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
  }
}
