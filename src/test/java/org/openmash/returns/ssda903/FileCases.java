package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Which children and files belong together. */
final class FileCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("EPI", "+Header CHILD=X9 SEX=M DOB=01/01/2015 ETHNIC=WBRI UASC=0"),
          spares("EPI", "-Episodes6", "+OC3 CHILD=E5 DOB=01/03/2016")
              .also("1002", "1012", "131", "132", "133"),
          fires("INT01", "AD11.CHILD=X9").also("1012", "601", "602"),
          spares("INT01", "AD11.CHILD=A1").also("187", "601", "602", "INT11"),
          fires("INT02", "PlacedAdoption1.CHILD=X9").also("1012", "551", "553"),
          spares("INT02", "PlacedAdoption1.CHILD=A1").also("551", "553", "INT12"),
          fires("INT03", "Episodes6.CHILD=X9").also("1012", "630", "EPI"),
          spares("INT03", "Episodes6.CHILD=C3").also("1012", "630", "EPI"),
          fires("INT04", "Missing1.CHILD=X9").also("1012"),
          spares("INT04", "Missing1.CHILD=B2").also("INT13"),
          fires("INT05", "OC21.CHILD=X9").also("1012", "185", "190", "191"),
          spares("INT05", "OC21.CHILD=B2").also("185", "190", "191", "INT14"),
          fires("INT06", "OC31.CHILD=X9").also("1002", "EPI"),
          spares("INT06", "OC31.CHILD=E5").also("1001", "EPI", "INT15"),
          fires("INT07", "PrevPerm1.CHILD=X9").also("1012"),
          spares("INT07", "PrevPerm1.CHILD=C3").also("1012", "INT16"),
          fires("INT08", "Reviews1.CHILD=X9").also("1012"),
          spares("INT08", "Reviews1.CHILD=B2").also("INT17"),
          fires("INT09", "UASC1.CHILD=X9").also("392a", "392b"),
          spares("INT09", "UASC1.CHILD=E5").also("231", "392a", "392b", "INT18", "INT21"),
          fires("INT11", "AD11.DOB=06/01/2020"),
          spares("INT11", "AD11.DOB=5/1/2020"),
          fires("INT12", "PlacedAdoption1.DOB=06/01/2020"),
          spares("INT12", "PlacedAdoption1.DOB=5/1/2020"),
          fires("INT13", "Missing1.DOB=13/06/2012"),
          spares("INT13", "Missing1.DOB=12/6/2012"),
          fires("INT14", "OC21.DOB=13/06/2012"),
          spares("INT14", "OC21.DOB=12/6/2012"),
          fires("INT15", "OC31.DOB=21/08/2007"),
          spares("INT15", "OC31.DOB=20/8/2007"),
          fires("INT16", "PrevPerm1.DOB=13/06/2012"),
          spares("INT16", "PrevPerm1.DOB=12/6/2012"),
          fires("INT17", "Reviews1.DOB=13/06/2012"),
          spares("INT17", "Reviews1.DOB=12/6/2012"),
          fires("INT18", "UASC1.DOB=02/02/2009"),
          spares("INT18", "UASC1.DOB=1/2/2009"),
          fires("INT21", "UASC1.SEX=F"),
          spares("INT21", "UASC1.SEX=M"),
          fires("INT31", "+AD1 CHILD=B2 DOB=05/01/2020").also("601"),
          spares("INT31", "+AD1 CHILD=A1 DOB=12/06/2012"),
          fires("INT32", "+Header CHILD=E5 SEX=F DOB=01/03/2016 ETHNIC=WBRI UASC=0"),
          spares("INT32", "+Header CHILD=e5 SEX=F DOB=01/03/2016 ETHNIC=WBRI UASC=0").also("EPI"),
          fires("INT33", "+OC2 CHILD=A1 DOB=12/06/2012").also("186", "191", "543"),
          spares("INT33", "+OC2 CHILD=B2 DOB=05/01/2020"),
          fires("INT34", "+OC3 CHILD=C3 DOB=20/08/2007").also("131", "132", "133"),
          spares("INT34", "+OC3 CHILD=E5 DOB=01/03/2016").also("131", "132", "133"),
          fires("INT35", "+PrevPerm CHILD=A1 DOB=12/06/2012"),
          spares("INT35", "+PrevPerm CHILD=C3 DOB=20/08/2007").also("1012"),
          fires("INT36", "+UASC CHILD=D4 SEX=M DOB=01/02/2009"),
          spares("INT36", "+UASC CHILD=E5 SEX=F DOB=01/03/2016").also("231"));

  private FileCases() {}
}
