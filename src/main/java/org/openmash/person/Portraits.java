package org.openmash.person;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Scope;
import org.openmash.kernel.UnknownId;

/** Several people at once, each as the one they are, for modules that draw or list them. */
@Facade
public class Portraits {

  private final PortraitReader reader;

  Portraits(PortraitReader reader) {
    this.reader = reader;
  }

  /**
   * These people and every other record of theirs, by record; each with the portrait of whom it is
   * kept as. A record this actor may not know is left out, and so is one joined to such a record.
   */
  public Map<PersonId, Portrait> of(Actor actor, Collection<PersonId> ids) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER, Role.INSPECTOR)) {
      throw new UnknownId();
    }
    return reader.of(actor, ids);
  }

  /** Which of these records only the managers they name may know of: for the program itself. */
  public Set<PersonId> closed(Actor program, Collection<PersonId> ids) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    return reader.closed(ids);
  }

  /**
   * The same of everybody, whoever may know them: for the program itself, which looks that nothing
   * of them gets out.
   */
  public Map<PersonId, Portrait> ofAll(Actor program, Collection<PersonId> ids) {
    if (program.scope() != Scope.SYSTEM) {
      throw new UnknownId();
    }
    return reader.ofAll(ids);
  }
}
