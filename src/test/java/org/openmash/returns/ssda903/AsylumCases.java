package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Children who came to seek asylum without a parent. */
final class AsylumCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("104", "UASC1.DUC=soon"),
          fires("104", "UASC1.DUC=31/03/2025"),
          spares("104", "UASC1.DUC=01/04/2025"),
          fires("303", "UASC1.DUC=01/02/2026", "Header4.UASC=0").also("205C"),
          spares("303", "UASC1.DUC=01/02/2026"),
          fires("304", "UASC1.DUC=02/02/2027"),
          spares("304", "UASC1.DUC=01/02/2027"),
          fires("205A", "+last:UASC CHILD=A1 SEX=F DOB=12/06/2012").also("406"),
          spares("205A", "+last:UASC CHILD=A1 SEX=F DOB=12/06/2012 DUC=01/03/2025").also("406"),
          fires("205B", "+last:UASC CHILD=D4 SEX=M DOB=01/02/2009 DUC=01/03/2025"),
          spares("205B", "+last:UASC CHILD=D4 SEX=M DOB=01/02/2009"),
          fires("205C", "UASC1.DUC=01/02/2026", "Header4.UASC=0").also("303"),
          spares(
                  "205C",
                  "UASC1.DUC=01/02/2026",
                  "Header4.UASC=0",
                  "+last:Header CHILD=D4 SEX=M DOB=01/02/2009 ETHNIC=OOTH UPN=UN3 UASC=1",
                  "+last:UASC CHILD=D4 SEX=M DOB=01/02/2009")
              .also("303"),
          fires("205D", "+last:Header CHILD=D4 SEX=M DOB=01/02/2009 ETHNIC=OOTH UPN=UN3 UASC=0"),
          spares(
              "205D",
              "+last:Header CHILD=D4 SEX=M DOB=01/02/2009 ETHNIC=OOTH UPN=UN3 UASC=1",
              "+last:UASC CHILD=D4 SEX=M DOB=01/02/2009"));

  private AsylumCases() {}
}
