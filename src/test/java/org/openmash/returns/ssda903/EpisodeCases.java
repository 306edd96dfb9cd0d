package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** The codes, dates and order of episodes. */
final class EpisodeCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("141", "Episodes5.DECOM=05/13/2025"),
          spares("141", "Episodes5.DECOM=5/8/2025"),
          fires("143", "Episodes5.RNE=s").also("357"),
          spares("143", "Episodes5.RNE=").also("357"),
          fires("144", "Episodes5.LS=V1"),
          spares("144", "Episodes5.LS="),
          fires("145", "Episodes5.CIN=N9"),
          spares("145", "Episodes5.CIN=N1"),
          fires("146", "Episodes5.PLACE=H5").also("219"),
          fires("146", "Episodes5.PLACE=Z1").also("219"),
          spares("146", "Episodes5.PLACE=Z11 PLACE_PROVIDER= URN="),
          fires("147", "Episodes2.DEC=31/04/2025 REC=E4A").also("185", "190"),
          spares("147", "Episodes2.DEC=30/12/2025 REC=E4A").also("185", "190"),
          fires("148", "Episodes2.REC=E4A"),
          fires("148", "Episodes2.DEC=30/12/2025").also("185", "190"),
          spares("148", "Episodes2.DEC=30/12/2025 REC=E4A").also("185", "190"),
          fires("149", "Episodes6.REC=E4"),
          spares("149", "Episodes6.REC=E4B"),
          fires("1009", "Episodes3.REASON_PLACE_CHANGE=MOVED"),
          spares("1009", "Episodes3.REASON_PLACE_CHANGE=OTHER"),
          fires("353", "Episodes1.DECOM=13/10/1991").also("302", "502", "562"),
          spares("353", "Episodes1.DECOM=14/10/1991").also("302", "502", "562"),
          fires("354", "Episodes5.DECOM=01/04/2026"),
          spares("354", "Episodes5.DECOM=31/03/2026"),
          fires("355", "Episodes6.DEC=05/05/2025"),
          spares("355", "Episodes6.DEC=06/05/2025"),
          fires("356", "Episodes6.DEC=04/05/2025"),
          spares("356", "Episodes6.DEC=06/05/2025"),
          fires("385", "Episodes2.DEC=01/04/2026 REC=E4A"),
          spares("385", "Episodes2.DEC=31/03/2026 REC=E4A").also("185", "190"),
          fires("446", "Episodes3.LS=E1 DECOM=30/11/2005")
              .also("302", "436", "502", "503B", "554", "562"),
          spares("446", "Episodes3.LS=E1 DECOM=01/12/2005")
              .also("302", "436", "502", "503B", "554", "562"),
          fires("142", "Episodes1.DEC= REC=").also("433"),
          spares("142", "Episodes2.DEC= REC="),
          fires(
                  "199",
                  "+Episodes CHILD=B2 DECOM=20/12/2025 RNE=S LS=V2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=LU11AA PL_POST=LU22BB URN=SC123456 PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5")
              .also("334", "SW11bSTG2", "SW12STG2", "SW17STG2"),
          spares("199", "Episodes4.REC=E4A").also("557", "602"),
          fires("357", "Episodes5.RNE=P"),
          spares("357", "Episodes1.RNE=P", "last:Episodes1.RNE=P"),
          fires("388", "Episodes1.REC=E4A").also("432"),
          fires("388", "Episodes6.REC=X1"),
          fires("388", "Episodes2.DECOM=02/09/2025").also("185", "190", "433"),
          spares("388", "Episodes6.REC=E8"),
          fires("431", "Episodes2.RNE=S"),
          spares("431", "Episodes2.RNE=S DECOM=02/09/2025", "Episodes1.REC=E4A").also("185", "190"),
          fires("432", "Episodes1.REC=E4A", "Episodes2.DECOM=03/09/2025").also("185", "190", "433"),
          spares("432", "Episodes1.REC=E4A", "Episodes2.DECOM=03/09/2025 RNE=S").also("185", "190"),
          fires("433", "Episodes2.DECOM=02/09/2025").also("185", "190", "388"),
          spares("433", "Episodes2.DECOM=01/09/2025"),
          fires("434", "Episodes2.LS=C1"),
          fires("434", "Episodes2.PL_POST=LU33DD"),
          spares("434", "Episodes2.PL_POST=LU22BB"),
          fires("435", "Episodes2.RNE=P").also("225"),
          fires("435", "Episodes2.RNE=T LS=C1").also("225"),
          spares(
              "435", "Episodes2.RNE=P LS=C1 PL_POST=LU33DD", "Episodes1.REASON_PLACE_CHANGE=LAREQ"),
          fires("436", "Episodes4.LS=C1 PLACE=A4"),
          fires("436", "Episodes2.RNE=U").also("225"),
          spares("436", "Episodes2.RNE=B PL_POST=LU33DD", "Episodes1.REASON_PLACE_CHANGE=LAREQ"),
          fires("437", "Episodes1.REC=E2").also("388", "432"),
          spares("437", "Episodes4.REC=E2").also("557", "602"),
          fires("501", "Episodes2.DECOM=31/08/2025").also("388", "433"),
          spares("501", "Episodes2.DECOM=01/09/2025"),
          fires("504", "Episodes2.CIN=N5"),
          spares("504", "Episodes2.CIN=N5", "Episodes1.CIN=N5", "last:Episodes1.CIN=N5"),
          fires("302", "Header5.DOB=06/05/2025").also("INT16"),
          spares("302", "Header5.DOB=05/05/2025").also("INT16"),
          fires("352", "Header5.DOB=05/05/2007").also("INT16"),
          spares("352", "Header5.DOB=06/05/2007").also("INT16"),
          fires("358", "Episodes1.LS=J1", "Header1.DOB=04/02/2015")
              .also("203", "503B", "INT13", "INT14", "INT16", "INT17"),
          spares("358", "Episodes1.LS=J1", "last:Episodes1.LS=J1"),
          fires("359", "Header4.DOB=30/03/2008", "Episodes5.PLACE=K1")
              .also("219", "INT16", "INT17", "INT18"),
          spares("359", "Header4.DOB=30/03/2008").also("INT16", "INT17", "INT18"),
          fires("371", "Header4.DOB=06/08/2009", "Episodes5.PLACE=K3")
              .also("219", "INT16", "INT17", "INT18"),
          spares("371", "Episodes5.PLACE=K3").also("219"),
          fires("372", "Header4.DOB=06/08/2015", "Episodes5.PLACE=R5 URN=")
              .also("231", "INT16", "INT17", "INT18"),
          spares("372", "Episodes5.PLACE=R5 URN="),
          fires("373", "Header4.DOB=06/08/2021", "Episodes5.PLACE=S1")
              .also("219", "231", "INT16", "INT17", "INT18"),
          spares("373", "Episodes5.PLACE=S1").also("219"),
          fires("374", "Header4.DOB=06/08/2011", "Episodes5.PLACE=P3 URN=")
              .also("INT16", "INT17", "INT18"),
          spares("374", "Episodes5.PLACE=P3 URN="),
          fires("386", "Header2.DOB=15/12/2007").also("203", "INT11", "INT12", "INT16", "INT17"),
          spares("386", "Header2.DOB=16/12/2007").also("203", "INT11", "INT12", "INT16", "INT17"),
          fires("387", "Episodes6.REC=E5"),
          spares("387", "Episodes6.REC=E5", "Header5.DOB=12/05/2011").also("INT16"),
          fires("389", "Episodes6.REC=E7"),
          spares("389", "Episodes6.REC=E7", "Header5.DOB=12/05/2009").also("INT16"),
          fires("407", "Episodes6.REC=E47", "Header5.DOB=12/05/2007").also("INT16"),
          spares("407", "Episodes6.REC=E47", "Header5.DOB=13/05/2007").also("INT16"),
          fires("460", "Episodes6.REC=E17"),
          spares("460", "Episodes6.REC=E17", "Header5.DOB=12/05/2007").also("INT16"),
          fires("234", "Episodes3.REASON_PLACE_CHANGE=CUSTOD"),
          spares("234", "Episodes3.REASON_PLACE_CHANGE=CARPL"));

  private EpisodeCases() {}
}
