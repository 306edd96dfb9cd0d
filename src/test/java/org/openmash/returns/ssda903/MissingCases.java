package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Children missing, or away without leave. */
final class MissingCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("564", "Missing1.MIS_START=").also("1004"),
          spares("564", "Missing1.MIS_START= MISSING= MIS_END=").also("1004"),
          fires("565", "Missing1.MISSING= MIS_END=").also("575"),
          spares("565", "Missing1.MISSING=A"),
          fires("566", "Missing1.MISSING=").also("565"),
          spares("566", "Missing1.MISSING= MIS_END=").also("565", "575"),
          fires("567", "Missing1.MIS_END=09/07/2025"),
          spares("567", "Missing1.MIS_END=10/07/2025"),
          fires("570", "Missing1.MIS_START=01/04/2026 MIS_END="),
          spares("570", "Missing1.MIS_START=31/03/2026 MIS_END="),
          fires("571", "Missing1.MIS_START=30/03/2025 MIS_END=31/03/2025"),
          spares("571", "Missing1.MIS_START=30/03/2025 MIS_END=01/04/2025"),
          fires(
              "574",
              "+Missing CHILD=A1 DOB=12/06/2012 MISSING=A MIS_START=11/07/2025 MIS_END=13/07/2025"),
          spares(
              "574",
              "+Missing CHILD=A1 DOB=12/06/2012 MISSING=A MIS_START=12/07/2025 MIS_END=13/07/2025"),
          fires("575", "Missing1.MIS_END="),
          spares("575", "Missing1.MIS_START=02/09/2025 MIS_END="),
          fires("576", "+last:Missing CHILD=A1 MISSING=M MIS_START=20/03/2025"),
          fires("576", "+last:Missing CHILD=A1 MISSING=M MIS_START=20/03/2025", "-Missing1"),
          spares(
              "576",
              "+last:Missing CHILD=A1 MISSING=M MIS_START=20/03/2025",
              "Missing1.MIS_START=20/03/2025"),
          fires("577", "Missing1.CHILD=E5 DOB=01/03/2016 MIS_START=10/05/2025 MIS_END=13/05/2025"),
          fires("577", "Missing1.CHILD=E5 DOB=01/03/2016 MIS_START=10/05/2025 MIS_END=")
              .also("575"),
          spares("577", "Missing1.CHILD=E5 DOB=01/03/2016 MIS_START=10/05/2025 MIS_END=12/05/2025"),
          fires("578", "Missing1.CHILD=E5 DOB=01/03/2016 MIS_START=13/05/2025 MIS_END=14/05/2025")
              .also("577", "581"),
          spares("578", "Missing1.CHILD=E5 DOB=01/03/2016 MIS_START=12/05/2025 MIS_END=14/05/2025")
              .also("577"),
          fires("580", "Missing1.CHILD=E5 DOB=12/05/2007 MIS_START=10/05/2025 MIS_END=12/05/2025")
              .also("INT13"),
          spares(
                  "580",
                  "Missing1.CHILD=E5 DOB=12/05/2007 MIS_START=10/05/2025 MIS_END=12/05/2025",
                  "Episodes6.REC=E8")
              .also("INT13"),
          fires("581", "Missing1.CHILD=D4 DOB=01/02/2009 MIS_START=04/08/2025 MIS_END=06/08/2025")
              .also("577"),
          spares("581", "Missing1.CHILD=D4 DOB=01/02/2009 MIS_START=05/08/2025 MIS_END=06/08/2025"),
          fires("586", "Missing1.DOB=10/07/2025").also("INT13"),
          spares("586", "Missing1.DOB=09/07/2025").also("INT13"),
          fires("1004", "Missing1.MIS_START=").also("564"),
          fires("1004", "Missing1.MIS_START=10/7"),
          spares("1004", "Missing1.MIS_START=9/7/2025"),
          fires("1005", "Missing1.MIS_END=####"),
          spares("1005", "Missing1.MIS_END=13/07/2025"),
          fires("1006", "Missing1.MISSING=X"),
          spares("1006", "Missing1.MISSING=A"));

  private MissingCases() {}
}
