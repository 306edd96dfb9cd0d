package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Young people who left care. */
final class CareLeaverCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("131", "OC31.IN_TOUCH=Y"),
          fires("131", "OC31.IN_TOUCH=").also("153"),
          spares("131", "OC31.IN_TOUCH=NO"),
          fires("132", "OC31.ACTIV=F3"),
          spares("132", "OC31.ACTIV=G6"),
          spares("132", "OC31.IN_TOUCH=DIED ACTIV= ACCOM="),
          fires("133", "OC31.ACCOM=S1"),
          spares("133", "OC31.ACCOM=S2"),
          fires("153", "OC31.ACTIV=").also("132"),
          spares("153", "OC31.IN_TOUCH=RHOM ACTIV= ACCOM="),
          fires("344", "OC31.IN_TOUCH=RHOM"),
          spares("344", "OC31.IN_TOUCH=RHOM ACTIV= ACCOM="),
          fires("345", "OC31.ACTIV=0"),
          spares("345", "OC31.IN_TOUCH=NO ACTIV=0 ACCOM=0"),
          fires("347", "OC31.ACCOM=T1 DOB=02/04/2007").also("INT15"),
          spares("347", "OC31.ACCOM=T1 DOB=01/04/2007").also("INT15"),
          fires("348", "+last:OC3 CHILD=C3 DOB=20/08/2007 IN_TOUCH=DIED"),
          spares(
              "348",
              "+last:OC3 CHILD=C3 DOB=20/08/2007 IN_TOUCH=DIED",
              "OC31.IN_TOUCH=DIED ACTIV= ACCOM="),
          fires("391", "OC31.DOB=01/04/2009").also("INT15"),
          spares("391", "OC31.DOB=31/03/2009").also("INT15"),
          fires("3001", "OC31.ACCOM=Z1", "Header3.DOB=20/08/2008").also("203", "INT15"),
          spares("3001", "OC31.ACCOM=Z1"),
          fires("134", "OC31.CHILD=B2 DOB=05/01/2020").also("1001", "391", "EPI"),
          spares("134", "OC31.CHILD=B2 DOB=05/01/2020 IN_TOUCH= ACTIV= ACCOM=")
              .also("131", "132", "133", "EPI"),
          fires("187", "OC31.CHILD=A1 DOB=12/06/2012").also("1001", "215", "391", "EPI"),
          spares("187", "OC31.CHILD=E5 DOB=01/03/2016").also("1001", "391", "EPI"),
          fires("1000", "OC31.CHILD=E5 DOB=01/03/2016", "Episodes6.REC=E2")
              .also("1001", "391", "EPI"),
          spares("1000", "OC31.CHILD=E5 DOB=01/03/2016", "Episodes6.REC=E3")
              .also("1001", "1011", "391", "EPI"),
          fires("1001", "last:Episodes3.DECOM=12/08/2024"),
          fires("1001", "last:Episodes3.DEC=01/08/2023"),
          spares("1001", "last:Episodes3.DECOM=11/08/2024"),
          fires("1002", "-last:Episodes3"),
          spares("1002", "-last:Episodes3", "OC31.DOB=31/03/2006").also("INT15"),
          fires("1007", "OC31.CHILD=D4 DOB=01/02/2009").also("EPI"),
          spares("1007", "OC31.CHILD=D4 DOB=01/02/2007").also("EPI", "INT15"),
          fires("1010", "last:Episodes3.DEC= REC="),
          spares("1010", "last:Episodes3.DEC=31/03/2025"),
          fires("1011", "Episodes6.REC=E3", "OC31.CHILD=E5").also("1001", "EPI", "INT15"),
          spares("1011", "Episodes6.REC=E4A", "OC31.CHILD=E5").also("1001", "EPI", "INT15"),
          fires("1012", "Reviews4.CHILD=C3 DOB=20/08/2007"),
          fires("1012", "Missing1.CHILD=C3 DOB=20/08/2007"),
          spares("1012", "Reviews4.CHILD=A1").also("INT17"),
          fires("1014", "UASC1.CHILD=C3").also("205D", "392a", "392b", "INT18", "INT21"),
          spares("1014", "UASC1.CHILD=E5").also("231", "392a", "392b", "INT18", "INT21"),
          fires("1016", "OC31.CHILD=D4 DOB=01/02/2009", "Episodes5.DEC=01/02/2026 REC=E7")
              .also("EPI"),
          spares("1016", "OC31.CHILD=D4 DOB=01/02/2009", "Episodes5.DEC=31/01/2026 REC=E7")
              .also("EPI"));

  private CareLeaverCases() {}
}
