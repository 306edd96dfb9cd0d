package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Orders that deprive a child of liberty. */
final class LibertyCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("700", "DoLo1.DOLO_START=").in(2027),
          fires("700", "DoLo1.DOLO_START=2026-09-10").in(2027),
          spares("700", "DoLo1.DOLO_START=11/09/2026").in(2027),
          fires("701", "DoLo1.DOLO_END=open").in(2027),
          spares("701", "DoLo1.DOLO_END=").in(2027),
          fires("702", "DoLo1.DOLO_END=09/09/2026").in(2027),
          spares("702", "DoLo1.DOLO_END=10/09/2026").in(2027),
          fires("703", "DoLo1.DOLO_START=01/04/2027 DOLO_END=").in(2027),
          spares("703", "DoLo1.DOLO_START=31/03/2027 DOLO_END=").in(2027),
          fires("704", "DoLo1.DOLO_START=01/03/2026 DOLO_END=31/03/2026").in(2027),
          spares("704", "DoLo1.DOLO_START=01/03/2026 DOLO_END=01/04/2026").in(2027),
          fires("705", "+DoLo CHILD=D4 DOB=01/02/2009 DOLO_START=09/10/2026").in(2027),
          spares("705", "+DoLo CHILD=D4 DOB=01/02/2009 DOLO_START=10/10/2026").in(2027),
          fires("706", "+last:DoLo CHILD=D4 DOLO_START=01/03/2026").in(2027),
          spares("706", "+last:DoLo CHILD=D4 DOLO_START=01/03/2026 DOLO_END=31/03/2026").in(2027),
          fires("707", "Episodes5.DEC=09/10/2026 REC=E7").in(2027),
          spares("707", "Episodes5.DEC=10/10/2026 REC=E7").in(2027),
          fires("708", "DoLo1.DOB=11/09/2026").in(2027),
          spares("708", "DoLo1.DOB=10/09/2026").in(2027),
          fires("709", "Episodes5.PLACE=S1").in(2027).also("219", "359"),
          spares("709", "Episodes5.PLACE=S1", "DoLo1.DOLO_START=01/08/2026 DOLO_END=04/08/2026")
              .in(2027)
              .also("219", "359"),
          fires("710", "Episodes5.PLACE=K1").in(2027).also("219", "359", "709"),
          spares("710", "Episodes5.PLACE=K1", "DoLo1.DOLO_START=01/08/2026 DOLO_END=04/08/2026")
              .in(2027)
              .also("219", "359"));

  private LibertyCases() {}
}
