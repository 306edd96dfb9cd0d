package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Postcodes, numbers of placements, distances, and the lists of providers. */
final class WhereaboutsCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("164", "Episodes1.PL_DISTANCE=1000").also("453", "454", "503G"),
          fires("164", "Episodes1.PL_DISTANCE=far"),
          spares(
              "164",
              "Episodes1.PL_DISTANCE=349.9",
              "Episodes2.PL_DISTANCE=349.9",
              "last:Episodes1.PL_DISTANCE=349.9"),
          fires("169", "Episodes5.PL_LA=").also("411"),
          spares("169", "Episodes6.PL_LA="),
          fires("179", "Episodes5.PL_LOCATION=HERE"),
          spares("179", "Episodes5.PL_LOCATION=OUT"),
          fires("214", "Episodes6.URN=SC123456"),
          fires("214", "Episodes6.PL_POST=LU22BB").also("398"),
          spares("214", "Episodes6.URN="),
          fires("218", "Episodes5.URN="),
          spares("218", "Episodes5.URN= PL_POST=EH12AB"),
          fires("222", "Episodes5.PLACE=R1").also("219"),
          spares("222", "Episodes5.PLACE=R1 URN=XXXXXXX"),
          fires("392a", "Episodes1.PL_DISTANCE="),
          spares("392a", "Episodes5.PL_DISTANCE="),
          fires("392b", "Episodes1.HOME_POST="),
          spares("392b", "Episodes5.HOME_POST="),
          fires("392c", "Episodes1.HOME_POST=LU11A"),
          spares("392c", "Episodes1.HOME_POST=LU10AA"),
          fires("392d", "Episodes5.HOME_POST=LU44DD"),
          spares("392d", "Episodes5.HOME_POST=LU44DE"),
          fires("398", "Episodes6.HOME_POST=LU11AA"),
          spares("398", "Episodes5.HOME_POST=LU11AA"),
          fires("406", "Episodes5.PL_DISTANCE=1.0"),
          spares("406", "Episodes1.PL_DISTANCE=2.4"),
          fires("411", "Episodes5.PL_LA=E09000001"),
          spares("411", "Episodes5.PL_LA=E09000001 PL_LOCATION=OUT"),
          fires("420", "Episodes6.PL_LA=E06000032"),
          spares("420", "Episodes6.PL_LA="),
          fires("454", "Episodes1.PL_DISTANCE=350.1").also("453", "503G"),
          spares("454", "Episodes1.PL_DISTANCE=350").also("453", "503G"),
          fires("1015", "Episodes5.PLACE_PROVIDER=PR1 PL_LA=E09000001 PL_LOCATION=OUT").also("224"),
          spares("1015", "Episodes1.PL_LA=E09000001 PL_LOCATION=OUT").also("452", "503H", "503J"),
          fires("219", "Episodes5.PLACE=S1"),
          spares("219", "Episodes5.PLACE=S1 URN=XXXXXXX"),
          fires("221", "Episodes5.PL_POST=LU44DE"),
          spares("221", "Episodes5.PL_POST=lu44dd"),
          fires("224", "Episodes5.PLACE_PROVIDER=PR5"),
          spares("224", "Episodes5.PLACE_PROVIDER=PR4"),
          fires("227", "list:Providers2.Closed~Date=05/08/2025").also("228"),
          spares(
              "227", "list:Providers2.Closed~Date=06/08/2025", "Episodes5.DEC=06/08/2025 REC=E4A"),
          fires("228", "list:Providers2.Closed~Date=30/03/2026"),
          spares("228", "list:Providers2.Closed~Date=31/03/2026"),
          fires("229", "list:Providers1.Local~Authority=E09000001"),
          fires("229", "Episodes5.PLACE_PROVIDER=PR2").also("224"),
          spares("229", "list:Providers2.Local~Authority=E09000001"),
          fires("1008", "Episodes5.URN=SC999999"),
          spares("1008", "Episodes5.URN=XXXXXXX"));

  private WhereaboutsCases() {}
}
