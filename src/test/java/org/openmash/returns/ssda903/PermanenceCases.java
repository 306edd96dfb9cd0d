package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** What was meant to last before a child came into care. */
final class PermanenceCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("630", "-PrevPerm3"),
          fires("630", "PrevPerm3.PREV_PERM=P1"),
          spares("630", "-PrevPerm1"),
          fires("631", "PrevPerm3.PREV_PERM=P5").also("630"),
          spares("631", "PrevPerm3.PREV_PERM=P4 LA_PERM=WAL DATE_PERM=ZZ/ZZ/ZZZZ"),
          fires("632", "PrevPerm4.DATE_PERM=ZZ/ZZ/19"),
          fires("632", "PrevPerm4.DATE_PERM=05/05/2025"),
          spares("632", "PrevPerm4.DATE_PERM=04/05/2025"),
          spares("632", "PrevPerm4.DATE_PERM=ZZ/ZZ/2025"),
          fires("633", "PrevPerm4.LA_PERM=100"),
          spares("633", "PrevPerm4.LA_PERM=942"),
          fires("634", "Episodes6.DECOM=31/03/2016").also("365", "562", "632", "NoE"),
          spares("634", "Episodes6.DECOM=01/04/2016").also("365", "562", "632", "NoE"),
          fires("635", "PrevPerm3.LA_PERM=821"),
          spares("635", "PrevPerm4.LA_PERM=823"));

  private PermanenceCases() {}
}
