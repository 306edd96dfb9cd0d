package org.openmash.triage;

import java.util.List;
import java.util.Objects;
import org.openmash.audit.Act;
import org.openmash.database.Work;
import org.openmash.hub.Hub;
import org.openmash.hub.Hubs;
import org.openmash.hub.Moves;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UnknownId;

/** Gives a contact to another hub of the same installation: nothing is closed, the clocks go on. */
@Facade
public class OtherHubs {

  private final Leaving leaving;
  private final Hubs hubs;
  private final Moves moves;
  private final Gate gate;
  private final Work work;

  OtherHubs(Leaving leaving, Hubs hubs, Moves moves, Gate gate, Work work) {
    this.leaving = leaving;
    this.hubs = hubs;
    this.moves = moves;
    this.gate = gate;
    this.work = work;
  }

  /** Whether there is any. */
  public boolean areThere(Actor actor) {
    return hubs.several();
  }

  /**
   * From now on the other hub has it, in its pile of those nobody has taken; whoever gave it away
   * sees it no longer. Whoever referred is told.
   *
   * @throws NotYourTurn when nobody took it, or a child is decided already
   * @throws UnknownId when there is no such other hub
   */
  public void give(Actor actor, ReferralId contact, OtherHubForm form) {
    gate.require(actor, Act.DECIDED, contact);
    Hub to =
        hubs.find(form.hub().value())
            .filter(hub -> !hub.id().equals(actor.hub()))
            .orElseThrow(UnknownId::new);
    leaving.leave(actor, contact, to, form);
    Actor program = Actor.system("hand-over").at(to.id());
    work.as(
        program,
        () ->
            moves.move(
                program,
                List.of(Gate.subject(contact)),
                Objects.requireNonNull(actor.hub()),
                to.id()));
  }
}
