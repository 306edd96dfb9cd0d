package org.openmash.agency.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openmash.agency.Span;
import org.openmash.agency.Team;
import org.openmash.form.Form;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.TeamId;

/** What an administrator writes down of a team. */
@Form("agency.team")
record TeamForm(
    String name, @Nullable EmailAddress mailbox, LocalDate from, @Nullable LocalDate to) {

  static TeamForm of(Team team) {
    return new TeamForm(team.name(), team.mailbox(), team.span().from(), team.span().to());
  }

  Team toTeam(TeamId id, AgencyId agency) {
    Spans.check(from, to);
    return new Team(id, agency, name, mailbox, new Span(from, to));
  }
}
