package org.openmash.triage;

import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Single keys in the inbox: off until somebody switches them on for themselves, because whoever
 * dictates would press them unaware (WCAG 2.2, 2.1.4).
 */
@Facade
public class Shortcuts {

  private final JdbcClient jdbc;
  private final Gate gate;

  Shortcuts(JdbcClient jdbc, Gate gate) {
    this.jdbc = jdbc;
    this.gate = gate;
  }

  public boolean isOn(Actor actor) {
    gate.toDesk(actor);
    return jdbc.sql("select exists (select from triage.keys_on where user_id = ?)")
        .param(actor.user().value())
        .query(Boolean.class)
        .single();
  }

  /** For this person alone, from the next page on. */
  public void turn(Actor actor, boolean on) {
    gate.toDesk(actor);
    jdbc.sql(
            on
                ? "insert into triage.keys_on (user_id) values (?) on conflict do nothing"
                : "delete from triage.keys_on where user_id = ?")
        .param(actor.user().value())
        .update();
  }
}
