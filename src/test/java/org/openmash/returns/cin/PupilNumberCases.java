package org.openmash.returns.cin;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Unique pupil numbers, and why there is none. */
final class PupilNumberCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("1510", "UPN=E821200512022"),
          fires("1510", "UPN=I821200512021"),
          spares("1510", "UPN=E82120051202A"),
          spares("1510", "-UPN", "UPNunknown=UN6"),
          fires("1520", "2:-UPNunknown", "2:UPN=E821200512021"),
          spares("1520", "-UPN", "UPNunknown=UN6", "2:UPN=E821200512021"),
          fires("1530", "UPN=%s".formatted(of("421200512021"))),
          fires("1530", "UPN=%s".formatted(of("944200512021"))),
          spares("1530", "UPN=%s".formatted(of("420200512021"))),
          spares("1530", "UPN=%s".formatted(of("001200512021"))),
          spares("1530", "UPN=%s".formatted(of("943200512021"))),
          spares("1530", "UPN=E42120051202").also("wrong-type"),
          fires("1540", "UPN=E8212O0512021"),
          spares("1540", "UPN=E82120051202a").also("1550"),
          spares("1540", "UPN=E82120051202A"),
          fires("1550", "UPN=E82120051202O"),
          fires("1550", "UPN=E82120051202*"),
          spares("1550", "UPN=E82120051202Z"),
          fires("1560Q", "FormerUPN=E8212O0512021"),
          fires("1560Q", "FormerUPN=E82120051202"),
          fires("1560Q", "FormerUPN=e821200512021"),
          fires("1560Q", "FormerUPN=E82120051202S"),
          spares("1560Q", "FormerUPN=E821200512021"),
          spares("1560Q", "FormerUPN=E82120051202A"),
          fires("8770Q", "-UPN"),
          fires("8770Q", "-UPN", "UPNunknown=UN1"),
          fires("8770Q", "-UPN", "UPNunknown=UN9").also("wrong-type"),
          fires("8770Q", "-UPN", "PersonBirthDate=2020-08-31"),
          spares("8770Q", "-UPN", "PersonBirthDate=2020-09-01"),
          spares("8770Q", "-UPN", "UPNunknown=UN2"),
          spares("8770Q", Children.referred("2026-03-02")),
          fires("8772", "2:UPNunknown=UN7"),
          spares("8772", Children.known("UPNunknown=UN7 PersonBirthDate=2015-06-12 Sex=F")));

  private PupilNumberCases() {}

  private static String of(String digits) {
    return PupilNumber.checkLetter("?" + digits) + digits;
  }
}
