package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Young mothers, and the first child of each. */
final class MotherhoodCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("165", "Header1.MOTHER=2"),
          fires("165", "Header2.MOTHER=0"),
          fires("165", "Header1.MOTHER=").also("393"),
          spares("165", "Header5.MOTHER="),
          fires("171", "Header1.MOTHER=1 MC_DOB=31/11/2025"),
          spares("171", "Header1.MOTHER=1 MC_DOB=30/11/2025"),
          fires("174", "Header2.MC_DOB=01/05/2025"),
          spares("174", "Header2.MC_DOB="),
          fires("393", "Header1.MOTHER=").also("165"),
          spares("393", "Header1.MOTHER=0"),
          fires("399", "Header5.MOTHER=0"),
          fires("399", "+Reviews CHILD=E5 DOB=01/03/2016 REVIEW=06/05/2025 REVIEW_CODE=PN1"),
          spares(
              "399",
              "Header5.MOTHER=0",
              "+Episodes CHILD=E5 DECOM=01/06/2025 RNE=S LS=V2 CIN=N2 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=LU11AA PL_POST=LU22BB URN=SC123456 PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5 DEC=09/06/2025 REC=E4A"),
          fires("607", "Header1.MOTHER=", "Episodes2.DEC=31/12/2025 REC=E4A")
              .also("165", "185", "190", "393"),
          spares("607", "Header1.MOTHER=0", "Episodes2.DEC=31/12/2025 REC=E4A").also("185", "190"),
          fires("611", "Header1.MOTHER=1"),
          spares("611", "Header1.MOTHER=1 MC_DOB=30/11/2025"),
          fires("612", "Header1.MC_DOB=30/11/2025"),
          spares("612", "Header1.MOTHER=1 MC_DOB=30/11/2025"),
          fires("620", "Header5.MOTHER=1 MC_DOB=01/05/2025").also("399"),
          spares("620", "Header1.MOTHER=1 MC_DOB=30/11/2025"),
          fires("621", "Header1.MOTHER=1 MC_DOB=12/06/2012").also("626"),
          spares("621", "Header1.MOTHER=1 MC_DOB=13/06/2012").also("626"),
          fires("625", "Header1.MOTHER=1 MC_DOB=01/04/2026"),
          fires("625", "Header1.MOTHER=1 MC_DOB=01/01/2026", "Episodes2.DEC=31/12/2025 REC=E4A")
              .also("185", "190"),
          spares("625", "Header1.MOTHER=1 MC_DOB=31/03/2026"),
          fires("628", "Header3.MOTHER=0"),
          spares("628", "Header3.MOTHER="));

  private MotherhoodCases() {}
}
