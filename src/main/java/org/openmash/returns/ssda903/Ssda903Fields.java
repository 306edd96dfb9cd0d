package org.openmash.returns.ssda903;

import org.openmash.returns.Field;

/** The fields of the return by their official names. */
final class Ssda903Fields {

  static final Field HEADER_CHILD = header("CHILD");
  static final Field SEX = header("SEX");
  static final Field DOB = header("DOB");
  static final Field ETHNIC = header("ETHNIC");
  static final Field UPN = header("UPN");
  static final Field MOTHER = header("MOTHER");
  static final Field MC_DOB = header("MC_DOB");
  static final Field UASC_STATUS = header("UASC");

  static final Field EPISODE_CHILD = episode("CHILD");
  static final Field DECOM = episode("DECOM");
  static final Field RNE = episode("RNE");
  static final Field LS = episode("LS");
  static final Field CIN = episode("CIN");
  static final Field PLACE = episode("PLACE");
  static final Field PLACE_PROVIDER = episode("PLACE_PROVIDER");
  static final Field DEC = episode("DEC");
  static final Field REC = episode("REC");
  static final Field REASON_PLACE_CHANGE = episode("REASON_PLACE_CHANGE");
  static final Field HOME_POST = episode("HOME_POST");
  static final Field PL_POST = episode("PL_POST");
  static final Field URN = episode("URN");
  static final Field PL_LA = episode("PL_LA");
  static final Field PL_LOCATION = episode("PL_LOCATION");
  static final Field PL_DISTANCE = episode("PL_DISTANCE");

  static final Field REVIEW_CHILD = new Field("Reviews", "CHILD");
  static final Field REVIEW_DOB = new Field("Reviews", "DOB");
  static final Field REVIEW = new Field("Reviews", "REVIEW");
  static final Field REVIEW_CODE = new Field("Reviews", "REVIEW_CODE");

  static final Field UASC_CHILD = new Field("UASC", "CHILD");
  static final Field UASC_SEX = new Field("UASC", "SEX");
  static final Field UASC_DOB = new Field("UASC", "DOB");
  static final Field DUC = new Field("UASC", "DUC");

  static final Field OC2_CHILD = outcome("CHILD");
  static final Field OC2_DOB = outcome("DOB");
  static final Field SDQ_SCORE = outcome("SDQ_SCORE");
  static final Field SDQ_REASON = outcome("SDQ_REASON");
  static final Field CONVICTED = outcome("CONVICTED");
  static final Field HEALTH_CHECK = outcome("HEALTH_CHECK");
  static final Field IMMUNISATIONS = outcome("IMMUNISATIONS");
  static final Field TEETH_CHECK = outcome("TEETH_CHECK");
  static final Field HEALTH_ASSESSMENT = outcome("HEALTH_ASSESSMENT");
  static final Field SUBSTANCE_MISUSE = outcome("SUBSTANCE_MISUSE");
  static final Field INTERVENTION_RECEIVED = outcome("INTERVENTION_RECEIVED");
  static final Field INTERVENTION_OFFERED = outcome("INTERVENTION_OFFERED");

  static final Field OC3_CHILD = new Field("OC3", "CHILD");
  static final Field OC3_DOB = new Field("OC3", "DOB");
  static final Field IN_TOUCH = new Field("OC3", "IN_TOUCH");
  static final Field ACTIV = new Field("OC3", "ACTIV");
  static final Field ACCOM = new Field("OC3", "ACCOM");

  static final Field AD1_CHILD = adopted("CHILD");
  static final Field AD1_DOB = adopted("DOB");
  static final Field DATE_INT = adopted("DATE_INT");
  static final Field DATE_MATCH = adopted("DATE_MATCH");
  static final Field FOSTER_CARE = adopted("FOSTER_CARE");
  static final Field NB_ADOPTR = adopted("NB_ADOPTR");
  static final Field SEX_ADOPTR = adopted("SEX_ADOPTR");
  static final Field LS_ADOPTR = adopted("LS_ADOPTR");

  static final Field PLACED_CHILD = placed("CHILD");
  static final Field PLACED_DOB = placed("DOB");
  static final Field DATE_PLACED = placed("DATE_PLACED");
  static final Field DATE_PLACED_CEASED = placed("DATE_PLACED_CEASED");
  static final Field REASON_PLACED_CEASED = placed("REASON_PLACED_CEASED");

  static final Field PERM_CHILD = new Field("PrevPerm", "CHILD");
  static final Field PERM_DOB = new Field("PrevPerm", "DOB");
  static final Field PREV_PERM = new Field("PrevPerm", "PREV_PERM");
  static final Field LA_PERM = new Field("PrevPerm", "LA_PERM");
  static final Field DATE_PERM = new Field("PrevPerm", "DATE_PERM");

  static final Field MISSING_CHILD = new Field("Missing", "CHILD");
  static final Field MISSING_DOB = new Field("Missing", "DOB");
  static final Field MISSING = new Field("Missing", "MISSING");
  static final Field MIS_START = new Field("Missing", "MIS_START");
  static final Field MIS_END = new Field("Missing", "MIS_END");

  static final Field SW_CHILD = worker("CHILD");
  static final Field SW_DOB = worker("DOB");
  static final Field SW_ID = worker("SW_ID");
  static final Field SW_DECOM = worker("SW_DECOM");
  static final Field SW_DEC = worker("SW_DEC");
  static final Field SW_REASON = worker("SW_REASON");

  static final Field DOLO_CHILD = new Field("DoLo", "CHILD");
  static final Field DOLO_DOB = new Field("DoLo", "DOB");
  static final Field DOLO_START = new Field("DoLo", "DOLO_START");
  static final Field DOLO_END = new Field("DoLo", "DOLO_END");

  /** What the lists of homes and providers say of a placement’s URN. */
  static final Field LISTED = new Field("Providers", "URN");

  /** The authority whose return it is. */
  static final Field AUTHORITY = new Field("Return", "authority");

  private static final String LAST_YEAR = "last year’s ";

  private Ssda903Fields() {}

  /** The same field of the year before. */
  static Field last(Field field) {
    return new Field(LAST_YEAR + field.module(), field.name());
  }

  static boolean isOfLastYear(Field field) {
    return field.module().startsWith(LAST_YEAR);
  }

  /** The table a field belongs to, in whichever year. */
  static String table(Field field) {
    return isOfLastYear(field) ? field.module().substring(LAST_YEAR.length()) : field.module();
  }

  private static Field header(String name) {
    return new Field("Header", name);
  }

  private static Field episode(String name) {
    return new Field("Episodes", name);
  }

  private static Field outcome(String name) {
    return new Field("OC2", name);
  }

  private static Field adopted(String name) {
    return new Field("AD1", name);
  }

  private static Field placed(String name) {
    return new Field("PlacedAdoption", name);
  }

  private static Field worker(String name) {
    return new Field("SWEpisodes", name);
  }
}
