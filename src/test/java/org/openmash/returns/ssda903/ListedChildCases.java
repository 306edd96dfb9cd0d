package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Who a child is. */
final class ListedChildCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("101", "Header1.SEX=girl").also("202"),
          fires("101", "Header1.SEX=").also("202"),
          spares("101", "Header2.SEX=U").also("202", "232"),
          fires("102", "Header3.DOB=31/02/2007").also("203"),
          fires("102", "Header3.DOB=2007-08-20").also("203"),
          spares("102", "Header3.DOB=20/8/2007"),
          fires("103", "Header1.ETHNIC=wbri").also("204"),
          fires("103", "Header1.ETHNIC=").also("204"),
          spares("103", "Header5.ETHNIC=NOBT"),
          fires("105", "Header1.UASC="),
          fires("105", "Header1.UASC=2"),
          spares("105", "Header4.UASC=1"),
          fires("168", "Header5.UPN=I123456789012"),
          fires("168", "Header5.UPN=UN6"),
          spares("168", "Header5.UPN=A12345678901X"),
          fires("209", "Header2.UPN=UN1").also("208"),
          spares("209", "Header5.UPN=UN2"),
          fires("210", "Header4.UPN=UN4"),
          spares(
              "210",
              "Header4.UPN=UN4",
              "Episodes5.DECOM=25/03/2026",
              "-Reviews4",
              "SWEpisodes4.SW_DECOM=25/03/2026"),
          fires(
              "231",
              "Header4.DOB=01/02/2016",
              "UASC1.DOB=01/02/2016",
              "Reviews4.DOB=01/02/2016",
              "PrevPerm3.DOB=01/02/2016",
              "SWEpisodes4.DOB=01/02/2016"),
          spares(
              "231",
              "Header4.DOB=31/03/2014",
              "UASC1.DOB=31/03/2014",
              "Reviews4.DOB=31/03/2014",
              "PrevPerm3.DOB=31/03/2014",
              "SWEpisodes4.DOB=31/03/2014"),
          fires("232", "Header4.SEX=U", "UASC1.SEX=U"),
          spares("232", "Header4.SEX=F", "UASC1.SEX=F", "Header4.MOTHER=0"),
          fires("301", "+Header CHILD=X9 DOB=01/04/2026 SEX=M ETHNIC=WBRI UASC=0").also("EPI"),
          spares("301", "+Header CHILD=X9 DOB=31/03/2026 SEX=M ETHNIC=WBRI UASC=0").also("EPI"),
          fires("351", "Header3.DOB=31/03/2000").also("203", "INT15"),
          spares("351", "Header3.DOB=01/04/2000").also("203", "INT15"),
          fires("442", "Header1.UPN=").also("208"),
          spares("442", "Header5.UPN="),
          fires("444", "Header5.UPN=E821200512021"),
          spares("444", "Header5.UPN=UN3"));

  private ListedChildCases() {}
}
