package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** How long a legal status may last, and short breaks. */
final class LegalStatusCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("361", "Episodes6.LS=L1 DEC=09/05/2025")
              .also("165", "169", "179", "218", "392a", "392b", "393", "607"),
          spares("361", "Episodes6.LS=L1 DEC=08/05/2025")
              .also("165", "169", "179", "218", "392a", "392b", "393", "607"),
          fires("362", "Episodes6.LS=L2 DEC=27/05/2025")
              .also("165", "169", "179", "218", "392a", "392b", "393", "607"),
          spares("362", "Episodes6.LS=L2 DEC=26/05/2025")
              .also("165", "169", "179", "218", "392a", "392b", "393", "607"),
          fires("363", "Episodes6.LS=L3 DEC=13/05/2025")
              .also("165", "169", "179", "218", "392a", "392b", "393", "607"),
          spares("363", "Episodes6.LS=L3")
              .also("165", "169", "179", "218", "392a", "392b", "393", "607"),
          fires("364", "Episodes6.LS=J2 DEC=27/05/2025")
              .also("165", "169", "179", "218", "358", "392a", "392b", "393", "607"),
          spares("364", "Episodes6.LS=J2 DEC=26/05/2025", "Header5.DOB=01/03/2010")
              .also("165", "169", "179", "218", "392a", "392b", "393", "607", "INT16"),
          fires("365", "Episodes6.DEC=23/05/2025"),
          spares("365", "Episodes6.DEC=22/05/2025"),
          fires("366", "Episodes6.RNE=P").also("357"),
          spares("366", "Episodes6.RNE=P LS=V4").also("357"),
          fires("367", "Episodes6.DEC=20/07/2025").also("365"),
          spares("367", "Episodes6.DEC=19/07/2025").also("365"),
          fires("382", "Episodes6.PLACE=T1 PLACE_PROVIDER=").also("380", "381"),
          spares("382", "Episodes6.PLACE=K2"),
          fires("384", "Episodes6.PLACE=U4"),
          spares("384", "Episodes6.PLACE=U5"),
          fires(
              "426",
              "+Episodes CHILD=E5 DECOM=01/06/2025 RNE=S LS=V4 CIN=N2 PLACE=U6 PLACE_PROVIDER=PR1 DEC=09/06/2025 REC=E4A"),
          spares(
              "426",
              "+Episodes CHILD=E5 DECOM=01/06/2025 RNE=S LS=V3 CIN=N2 PLACE=U6 PLACE_PROVIDER=PR1 DEC=09/06/2025 REC=E4A"));

  private LegalStatusCases() {}
}
