package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** How children fared who were looked after all year. */
final class YearInCareCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("158", "OC21.SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1 INTERVENTION_OFFERED=1"),
          spares("158", "OC21.SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1"),
          fires("159", "OC21.SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0"),
          spares("159", "OC21.SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=0 INTERVENTION_OFFERED=0"),
          fires("181", "OC21.TEETH_CHECK=Y"),
          spares("181", "OC21.TEETH_CHECK=0"),
          fires("182", "OC21.TEETH_CHECK=").also("191", "544"),
          spares(
                  "182",
                  "OC21.CONVICTED= IMMUNISATIONS= TEETH_CHECK= HEALTH_ASSESSMENT= SUBSTANCE_MISUSE=")
              .also("191", "543"),
          fires("190", "Episodes1.DECOM=02/04/2025").also("185", "502"),
          spares("190", "Episodes1.DECOM=01/04/2025").also("502"),
          fires("191", "-OC21"),
          fires("191", "OC21.TEETH_CHECK=").also("182", "544"),
          spares("191", "-OC21", "Episodes1.DECOM=02/04/2025").also("502"),
          fires("192", "OC21.SUBSTANCE_MISUSE=1"),
          spares("192", "OC21.SUBSTANCE_MISUSE=0"),
          fires("193", "OC21.INTERVENTION_RECEIVED=0"),
          spares("193", "OC21.SUBSTANCE_MISUSE=1 INTERVENTION_RECEIVED=1"),
          fires("215", "OC31.CHILD=A1 DOB=12/06/2012").also("1001", "187", "391", "EPI"),
          spares("215", "OC31.CHILD=A1 DOB=12/06/2012 IN_TOUCH= ACTIV= ACCOM=")
              .also("131", "132", "133", "EPI"),
          fires("542", "OC21.DOB=01/04/2016").also("INT14"),
          spares("542", "OC21.DOB=31/03/2016").also("INT14"),
          fires("543", "OC21.CONVICTED="),
          spares("543", "OC21.CONVICTED= DOB=01/04/2016").also("INT14"),
          fires("544", "OC21.TEETH_CHECK=").also("182", "191"),
          spares("544", "OC21.TEETH_CHECK= CONVICTED=").also("191", "543"),
          fires("545", "OC21.DOB=01/04/2021 CONVICTED=").also("INT14"),
          spares("545", "OC21.DOB=01/04/2021 CONVICTED= HEALTH_CHECK=1").also("INT14"),
          fires("546", "OC21.HEALTH_CHECK=1"),
          spares("546", "OC21.HEALTH_CHECK=1 DOB=01/04/2021").also("542", "INT14"),
          fires("547", "OC21.HEALTH_CHECK=0 TEETH_CHECK=").also("182", "191", "544", "546"),
          spares("547", "OC21.HEALTH_CHECK=0").also("546"),
          fires("157", "OC21.SDQ_SCORE= SDQ_REASON=SDQ1").also("186"),
          spares("157", "OC21.SDQ_SCORE= SDQ_REASON=SDQ2").also("186"),
          fires("180", "OC21.SDQ_SCORE=41"),
          fires("180", "OC21.SDQ_SCORE=12.5"),
          spares("180", "OC21.SDQ_SCORE=40"),
          fires("185", "Episodes1.DECOM=02/04/2025").also("190", "502"),
          spares("185", "Episodes1.DECOM=01/04/2025").also("502"),
          fires("186", "OC21.SDQ_SCORE= SDQ_REASON=SDQ2"),
          spares("186", "OC21.SDQ_SCORE= SDQ_REASON=SDQ2 DOB=02/04/2021")
              .also("542", "545", "INT14"),
          fires("188", "OC21.DOB=01/04/2022").also("542", "545", "INT14"),
          spares("188", "OC21.DOB=31/03/2022").also("542", "545", "INT14"),
          fires("189", "OC21.DOB=01/04/2008").also("INT14"),
          spares("189", "OC21.DOB=02/04/2008").also("INT14"),
          fires("196", "OC21.SDQ_SCORE= SDQ_REASON=SDQ6").also("186"),
          spares("196", "OC21.SDQ_SCORE= SDQ_REASON=SDQ5").also("186"),
          fires("197a", "OC21.SDQ_REASON=SDQ2"),
          spares("197a", "OC21.SDQ_REASON="),
          fires("197B", "OC21.SDQ_SCORE= DOB=01/04/2008").also("INT14"),
          fires("197B", "OC21.SDQ_SCORE= DOB=30/03/2009").also("INT14"),
          spares("197B", "OC21.SDQ_SCORE= DOB=01/04/2009").also("186", "INT14"),
          fires("198", "Episodes1.DECOM=02/04/2025", "OC21.SDQ_REASON=SDQ1")
              .also("185", "190", "197a", "502"),
          spares("198", "Episodes1.DECOM=01/04/2025", "OC21.SDQ_REASON=SDQ1").also("197a", "502"));

  private YearInCareCases() {}
}
