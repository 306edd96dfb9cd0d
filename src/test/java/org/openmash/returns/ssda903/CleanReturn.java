package org.openmash.returns.ssda903;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A return of 2025/26 without a fault, of five made-up children: Anna in care all year, Ben
 * adopted, Cara who left care, Dan who came alone, and Eva with short breaks.
 */
final class CleanReturn {

  static final Map<String, String> THIS_YEAR = new LinkedHashMap<>();
  static final Map<String, String> LAST_YEAR = new LinkedHashMap<>();

  static final String PROVIDERS =
      """
      URN,Local Authority,Provider Code,Provider Placement Code,Closed Date,Setting Postcode
      SC123456,E06000032,PR1,U4/U5/U6/A4/A6,,
      SC654321,E06000032,PR4,K2,,LU4 4DD
      """;

  static {
    THIS_YEAR.put(
        "Header",
        """
        CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,UASC
        A1,F,12/06/2012,WBRI,E821200512021,0,,0
        B2,M,05/01/2020,MWBC,B801200001002,,,0
        C3,F,20/08/2007,BAFR,H801200001001,,,0
        D4,M,01/02/2009,OOTH,UN3,,,1
        E5,F,01/03/2016,WBRI,A123456789012,,,0
        """);
    THIS_YEAR.put(
        "Episodes",
        """
        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_LA,PL_LOCATION,PL_DISTANCE
        A1,03/02/2025,S,C1,N1,U6,PR1,01/09/2025,X1,,LU1 1AA,LU2 2BB,SC123456,E06000032,IN,2.5
        A1,01/09/2025,L,C2,N1,U6,PR1,,,,LU1 1AA,LU2 2BB,SC123456,E06000032,IN,2.5
        B2,10/01/2024,S,C1,N1,U5,PR1,02/06/2025,X1,CARPL,LU1 1AA,LU3 3DD,SC123456,E06000032,IN,3.1
        B2,02/06/2025,B,E1,N1,A6,PR1,15/12/2025,E11,,LU1 1AA,LU5 5EE,SC123456,E06000032,IN,6.0
        D4,05/08/2025,S,V2,N8,K2,PR4,,,,,LU4 4DD,SC654321,E06000032,IN,
        E5,05/05/2025,S,V3,N2,U6,PR1,12/05/2025,E4A,,,,,,,
        """);
    THIS_YEAR.put(
        "Reviews",
        """
        CHILD,DOB,REVIEW,REVIEW_CODE
        A1,12/06/2012,15/05/2025,PN1
        A1,12/06/2012,20/10/2025,PN3
        B2,05/01/2020,10/06/2025,PN3
        D4,01/02/2009,01/09/2025,PN1
        """);
    THIS_YEAR.put(
        "UASC",
        """
        CHILD,SEX,DOB,DUC
        D4,M,01/02/2009,
        """);
    THIS_YEAR.put(
        "OC2",
        """
        CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED
        A1,12/06/2012,12,,0,,1,1,1,0,,
        """);
    THIS_YEAR.put(
        "OC3",
        """
        CHILD,DOB,IN_TOUCH,ACTIV,ACCOM
        C3,20/08/2007,YES,F2,U1
        """);
    THIS_YEAR.put(
        "AD1",
        """
        CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR
        B2,05/01/2020,14/04/2025,20/05/2025,0,2,MF,L11
        """);
    THIS_YEAR.put(
        "PlacedAdoption",
        """
        CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED
        B2,05/01/2020,14/04/2025,,
        """);
    THIS_YEAR.put(
        "PrevPerm",
        """
        CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM
        A1,12/06/2012,Z1,,
        B2,05/01/2020,Z1,,
        D4,01/02/2009,Z1,,
        E5,01/03/2016,P2,821,ZZ/06/2019
        """);
    THIS_YEAR.put(
        "Missing",
        """
        CHILD,DOB,MISSING,MIS_START,MIS_END
        A1,12/06/2012,M,10/07/2025,12/07/2025
        """);
    THIS_YEAR.put(
        "SWEpisodes",
        """
        CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
        A1,12/06/2012,SW1234567,03/02/2025,30/06/2025,FCONTA
        A1,12/06/2012,SW7654321,30/06/2025,,LEFTRL
        B2,05/01/2020,SW1111111,10/01/2024,15/12/2025,FCONTA
        D4,01/02/2009,XX2222222,05/08/2025,,FCONTA
        """);
    THIS_YEAR.put(
        "DoLo",
        """
        CHILD,DOB,DOLO_START,DOLO_END
        D4,01/02/2009,10/09/2025,10/10/2025
        """);
    LAST_YEAR.put(
        "Header",
        """
        CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,UASC
        A1,F,12/06/2012,WBRI,E821200512021,0,,0
        B2,M,05/01/2020,MWBC,B801200001002,,,0
        C3,F,20/08/2007,BAFR,H801200001001,,,0
        """);
    LAST_YEAR.put(
        "Episodes",
        """
        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_LA,PL_LOCATION,PL_DISTANCE
        A1,03/02/2025,S,C1,N1,U6,PR1,,,,LU1 1AA,LU2 2BB,SC123456,E06000032,IN,2.5
        B2,10/01/2024,S,C1,N1,U5,PR1,,,,LU1 1AA,LU3 3DD,SC123456,E06000032,IN,3.1
        C3,01/03/2023,S,C2,N1,U6,PR1,10/11/2024,E6,,LU1 1AA,LU2 2BB,SC123456,E06000032,IN,2.5
        """);
    LAST_YEAR.put("UASC", "CHILD,SEX,DOB,DUC\n");
    LAST_YEAR.put("OC3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n");
    LAST_YEAR.put(
        "PlacedAdoption", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n");
    LAST_YEAR.put("Missing", "CHILD,DOB,MISSING,MIS_START,MIS_END\n");
    LAST_YEAR.put("DoLo", "CHILD,DOB,DOLO_START,DOLO_END\n");
  }

  private CleanReturn() {}

  /** The names of the columns of a table. */
  static String heading(String table) {
    String text = table.equals("Providers") ? PROVIDERS : THIS_YEAR.getOrDefault(table, "");
    return text.lines().findFirst().orElseThrow();
  }
}
