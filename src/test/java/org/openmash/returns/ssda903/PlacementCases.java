package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Placements: their kinds, providers, length and change. */
final class PlacementCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("178", "Episodes5.PLACE_PROVIDER=PR9").also("224"),
          fires("178", "Episodes5.PLACE=Z12 URN=").also("213"),
          spares("178", "Episodes5.PLACE=Z12 URN= PLACE_PROVIDER="),
          fires("213", "Episodes5.PLACE=Z13 URN=").also("178"),
          spares("213", "Episodes5.PLACE=Z13 URN= PLACE_PROVIDER="),
          fires("526", "Episodes5.PLACE_PROVIDER=").also("224"),
          spares("526", "Episodes5.PLACE=Z14 URN= PLACE_PROVIDER="),
          fires("527", "Episodes5.PLACE=R2 URN= PLACE_PROVIDER=PR1"),
          spares("527", "Episodes5.PLACE=R1 URN= PLACE_PROVIDER=PR1"),
          fires("528", "Episodes5.PLACE=R5 URN= PLACE_PROVIDER=PR2"),
          spares("528", "Episodes5.PLACE=R1 URN= PLACE_PROVIDER=PR2"),
          fires("529", "Episodes5.PLACE_PROVIDER=PR3").also("224"),
          spares("529", "Episodes5.PLACE=S1 PLACE_PROVIDER=PR3").also("219", "224"),
          fires("530", "Episodes5.PLACE=P1 LS=C2 URN="),
          spares("530", "Episodes5.PLACE=P1 LS=C2 URN= PLACE_PROVIDER=PR0"),
          fires("531", "Episodes5.PLACE=P1 LS=C2 URN= PLACE_PROVIDER=PR5"),
          spares("531", "Episodes5.PLACE=P1 LS=C2 URN= PLACE_PROVIDER=PR0"),
          fires("550", "Episodes5.PLACE_PROVIDER=PR0").also("224"),
          spares("550", "Episodes5.PLACE=P1 LS=C2 URN= PLACE_PROVIDER=PR0"),
          fires("217", "Episodes4.PLACE=A5", "AD11.FOSTER_CARE=1").also("219"),
          spares("217", "Episodes4.PLACE=A5 RNE=U", "AD11.FOSTER_CARE=1").also("219"),
          fires(
                  "336",
                  "Episodes4.PLACE=A5 RNE=U",
                  "AD11.FOSTER_CARE=1",
                  "Episodes3.PLACE=K2",
                  "last:Episodes2.PLACE=K2")
              .also("219", "221"),
          spares("336", "Episodes4.PLACE=A5 RNE=U", "AD11.FOSTER_CARE=1").also("219"),
          fires("378", "Episodes5.PLACE=P1 PLACE_PROVIDER=PR0 URN="),
          spares("378", "Episodes5.PLACE=P1 PLACE_PROVIDER=PR0 URN= LS=C1"),
          fires("390", "Episodes4.PLACE=U6"),
          spares("390", "Episodes4.PLACE=A4"),
          fires("408", "Episodes4.LS=C2"),
          spares("408", "Episodes4.LS=C2 PLACE=A4"),
          fires("516", "Episodes5.DEC=01/12/2025 REC=E45"),
          spares("516", "Episodes5.DEC=01/12/2025 REC=E45 PLACE=U4").also("219"),
          fires("225", "Episodes3.REASON_PLACE_CHANGE="),
          spares("225", "Episodes1.REASON_PLACE_CHANGE="),
          fires("226", "Episodes5.PLACE=T4 REASON_PLACE_CHANGE=OTHER PLACE_PROVIDER= URN=")
              .also("233", "379", "380"),
          fires(
              "226",
              "Episodes2.DEC=10/10/2025 REC=X1 REASON_PLACE_CHANGE=OTHER",
              "+Episodes CHILD=A1 DECOM=10/10/2025 RNE=P LS=C2 CIN=N1 PLACE=T1 HOME_POST=LU11AA PL_POST=LU33DD PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5 DEC=20/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=20/10/2025 RNE=P LS=C2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=LU11AA PL_POST=LU22BB URN=SC123456 PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5"),
          spares(
              "226",
              "Episodes2.DEC=10/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=10/10/2025 RNE=P LS=C2 CIN=N1 PLACE=T1 HOME_POST=LU11AA PL_POST=LU33DD PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5 DEC=20/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=20/10/2025 RNE=P LS=C2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=LU11AA PL_POST=LU22BB URN=SC123456 PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5"),
          fires("233", "Episodes2.REASON_PLACE_CHANGE=OTHER"),
          spares("233", "Episodes3.REASON_PLACE_CHANGE=OTHER"),
          fires(
              "375",
              "Episodes2.DEC=10/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=10/10/2025 RNE=P LS=C2 CIN=N1 PLACE=T1 HOME_POST=LU11AA PL_POST=LU33DD PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5 DEC=22/11/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=22/11/2025 RNE=P LS=C2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=LU11AA PL_POST=LU22BB URN=SC123456 PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5"),
          spares(
              "375",
              "Episodes2.DEC=10/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=10/10/2025 RNE=P LS=C2 CIN=N1 PLACE=T1 HOME_POST=LU11AA PL_POST=LU33DD PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5 DEC=21/11/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=21/11/2025 RNE=P LS=C2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=LU11AA PL_POST=LU22BB URN=SC123456 PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5"),
          fires("376", "+Episodes CHILD=X9 DECOM=10/10/2025 RNE=P PLACE=T3 DEC=01/11/2025")
              .also("148", "169", "179", "357", "392a", "392b", "INT03"),
          spares("376", "+Episodes CHILD=X9 DECOM=10/10/2025 RNE=P PLACE=T3 DEC=31/10/2025")
              .also("148", "169", "179", "357", "392a", "392b", "INT03"),
          fires(
                  "377",
                  "+Episodes CHILD=X9 DECOM=10/06/2025 RNE=P PLACE=T3 DEC=15/06/2025",
                  "+Episodes CHILD=X9 DECOM=10/08/2025 RNE=P PLACE=T3 DEC=15/08/2025",
                  "+Episodes CHILD=X9 DECOM=10/10/2025 RNE=P PLACE=T3 DEC=15/10/2025")
              .also("142", "148", "169", "179", "357", "392a", "392b", "433", "435", "INT03"),
          spares(
                  "377",
                  "+Episodes CHILD=X9 DECOM=10/10/2024 RNE=P PLACE=T3 DEC=15/10/2024",
                  "+Episodes CHILD=X9 DECOM=10/08/2025 RNE=P PLACE=T3 DEC=15/08/2025",
                  "+Episodes CHILD=X9 DECOM=10/10/2025 RNE=P PLACE=T3 DEC=15/10/2025")
              .also(
                  "142", "148", "169", "179", "392a", "392b", "433", "435", "562", "INT03", "NoE"),
          fires("379", "+Episodes CHILD=X9 DECOM=10/10/2025 RNE=P PLACE=T4 DEC=18/10/2025")
              .also("148", "169", "179", "357", "392a", "392b", "INT03"),
          spares("379", "+Episodes CHILD=X9 DECOM=10/10/2025 RNE=P PLACE=T4 DEC=17/10/2025")
              .also("148", "169", "179", "357", "392a", "392b", "INT03"),
          fires("380", "Episodes5.PLACE=T0 PLACE_PROVIDER= URN="),
          spares("380", "Episodes2.RNE=P PLACE=T0 PLACE_PROVIDER= URN=").also("435"),
          fires("381", "Episodes6.PLACE=T0 PLACE_PROVIDER=").also("380", "382"),
          spares("381", "+Episodes CHILD=X9 DECOM=10/10/2025 RNE=P PLACE=T0 DEC=17/10/2025 REC=X1")
              .also("169", "179", "357", "388", "392a", "392b", "INT03"),
          fires(
              "383",
              "Episodes2.DEC=10/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=10/10/2025 RNE=P LS=C2 CIN=N1 PLACE=T1 HOME_POST=LU11AA PL_POST=LU33DD PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5 DEC=20/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=20/10/2025 RNE=P LS=C2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=LU11AA PL_POST=LU44DD URN=SC123456 PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5"),
          spares(
              "383",
              "Episodes2.DEC=10/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=10/10/2025 RNE=P LS=C2 CIN=N1 PLACE=T1 HOME_POST=LU11AA PL_POST=LU33DD PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5 DEC=20/10/2025 REC=X1",
              "+Episodes CHILD=A1 DECOM=20/10/2025 RNE=P LS=C2 CIN=N1 PLACE=U6 PLACE_PROVIDER=PR1 HOME_POST=LU11AA PL_POST=LU22BB URN=SC123456 PL_LA=E06000032 PL_LOCATION=IN PL_DISTANCE=2.5"));

  private PlacementCases() {}
}
