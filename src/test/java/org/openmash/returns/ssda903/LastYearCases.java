package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** This year held against last year. */
final class LastYearCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("202", "last:Header2.SEX=F"),
          spares("202", "Header4.SEX=F", "UASC1.SEX=F", "Header4.MOTHER=0"),
          fires("203", "last:Header1.DOB=13/06/2012"),
          spares("203", "last:Header1.DOB=12/6/2012"),
          fires("204", "last:Header1.ETHNIC=REFU"),
          spares("204", "last:Header1.ETHNIC=REFU", "Header1.ETHNIC=REFU"),
          fires("207", "last:Header1.MOTHER=1"),
          spares(
              "207",
              "last:Header1.MOTHER=1",
              "Header1.MOTHER=1 MC_DOB=01/01/2025",
              "last:Header1.MC_DOB=01/01/2025"),
          fires("208", "last:Header1.UPN=E821200512022"),
          fires("208", "Header1.UPN=UN2"),
          spares("208", "last:Header1.UPN=UN4"),
          fires("624", "Header1.MOTHER=1 MC_DOB=02/05/2025", "last:Header1.MC_DOB=01/05/2025"),
          spares("624", "Header1.MOTHER=1 MC_DOB=02/05/2025"),
          fires("626", "Header1.MOTHER=1 MC_DOB=31/03/2025"),
          spares("626", "Header1.MOTHER=1 MC_DOB=01/04/2025"),
          fires("503A", "last:Episodes1.RNE=P"),
          spares("503A", "last:Episodes3.RNE=P"),
          fires("503B", "last:Episodes1.LS=V2"),
          spares("503B", "last:Episodes1.LS=C1"),
          fires("503C", "last:Episodes1.CIN=N2"),
          spares("503C", "last:Episodes3.CIN=N2"),
          fires("503D", "last:Episodes1.PLACE=U5"),
          spares(
                  "503D",
                  "last:Episodes1.PLACE=Z1",
                  "Episodes1.PLACE=Z11 PLACE_PROVIDER= URN=",
                  "last:Episodes1.PLACE_PROVIDER= URN=")
              .also("434"),
          fires("503E", "last:Episodes1.PLACE_PROVIDER=PR4"),
          spares("503E", "last:Episodes3.PLACE_PROVIDER=PR4"),
          fires("503F", "last:Episodes1.URN=SC654321"),
          spares("503F", "last:Episodes3.URN=SC654321"),
          fires("503G", "last:Episodes1.PL_DISTANCE=2.7 RNE=P").also("503A"),
          spares("503G", "last:Episodes1.PL_DISTANCE=2.6"),
          fires("503H", "last:Episodes1.PL_LA=E09000001 RNE=P").also("503A"),
          spares("503H", "last:Episodes3.PL_LA=E09000001"),
          fires("503J", "last:Episodes1.PL_LOCATION=OUT"),
          spares("503J", "last:Episodes3.PL_LOCATION=OUT"),
          fires("452", "last:Episodes1.PL_LA=E09000001").also("503H"),
          spares("452", "last:Episodes1.PL_LA=E09000001 RNE=P").also("503A", "503H"),
          fires("453", "last:Episodes1.PL_DISTANCE=2.7").also("503G"),
          spares("453", "last:Episodes1.PL_DISTANCE=2.7 RNE=P").also("503A", "503G"),
          fires("502", "last:Episodes1.DECOM=02/02/2025").also("562"),
          spares("502", "last:Episodes1.DECOM=02/02/2025 DEC=03/02/2025 REC=X1").also("562"),
          fires("562", "last:Episodes1.DECOM=02/02/2025").also("502"),
          spares("562", "last:Episodes1.DECOM=3/2/2025"),
          fires("NoE", "-last:Episodes1").also("562"),
          spares("NoE", "-last:Episodes1", "Episodes1.DECOM=01/04/2025"),
          fires("559", "PlacedAdoption1.DATE_PLACED=31/03/2025").also("523"),
          spares(
                  "559",
                  "PlacedAdoption1.DATE_PLACED=31/03/2025",
                  "+last:PlacedAdoption CHILD=B2 DATE_PLACED=31/03/2025")
              .also("523"),
          fires("560", "+last:PlacedAdoption CHILD=B2 DATE_PLACED=31/03/2025"),
          spares("560", "+last:PlacedAdoption CHILD=B2 DATE_PLACED=14/04/2025"),
          fires(
                  "561",
                  "+last:PlacedAdoption CHILD=B2 DATE_PLACED=14/04/2025 DATE_PLACED_CEASED=15/04/2025")
              .also("584"),
          spares(
              "561",
              "+last:PlacedAdoption CHILD=B2 DATE_PLACED=13/03/2025 DATE_PLACED_CEASED=15/03/2025"),
          fires(
              "584",
              "+last:PlacedAdoption CHILD=B2 DATE_PLACED=15/04/2025 DATE_PLACED_CEASED=16/04/2025"),
          spares(
              "584",
              "+last:PlacedAdoption CHILD=B2 DATE_PLACED=13/04/2025 DATE_PLACED_CEASED=16/04/2025"));

  private LastYearCases() {}
}
