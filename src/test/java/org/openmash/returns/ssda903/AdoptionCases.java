package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** Children adopted, and decisions that they should be. */
final class AdoptionCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("112", "AD11.DATE_INT=14-04-2025"),
          spares("112", "AD11.DATE_INT=14/4/2025"),
          fires("113", "AD11.DATE_MATCH=45797"),
          spares("113", "AD11.DATE_MATCH=21/05/2025"),
          fires("114", "AD11.FOSTER_CARE=N"),
          spares("114", "AD11.FOSTER_CARE=0"),
          fires("151", "AD11.LS_ADOPTR=").also("601"),
          spares("151", "AD11.DATE_INT= DATE_MATCH= FOSTER_CARE= NB_ADOPTR= SEX_ADOPTR= LS_ADOPTR=")
              .also("601"),
          fires("175", "AD11.NB_ADOPTR=3"),
          spares("175", "AD11.NB_ADOPTR=1"),
          fires("176", "AD11.SEX_ADOPTR=FM").also("520"),
          spares("176", "AD11.SEX_ADOPTR=MM LS_ADOPTR=L12"),
          fires("177", "AD11.LS_ADOPTR=L1"),
          spares("177", "AD11.LS_ADOPTR=L3"),
          fires("333", "AD11.DATE_INT=21/05/2025").also("523"),
          fires("333", "AD11.DATE_INT=").also("151", "601"),
          spares("333", "AD11.DATE_INT=20/05/2025", "PlacedAdoption1.DATE_PLACED=20/05/2025"),
          fires("511", "AD11.SEX_ADOPTR=F1 LS_ADOPTR=L0"),
          spares("511", "AD11.SEX_ADOPTR=F1 LS_ADOPTR=L0 NB_ADOPTR=1"),
          fires("514", "AD11.LS_ADOPTR=L0 NB_ADOPTR=1"),
          spares("514", "AD11.LS_ADOPTR=L0 NB_ADOPTR=1 SEX_ADOPTR=M1"),
          fires("517", "AD11.LS_ADOPTR=L3 SEX_ADOPTR=MM"),
          spares("517", "AD11.LS_ADOPTR=L3"),
          fires("518", "AD11.LS_ADOPTR=L4"),
          spares("518", "AD11.LS_ADOPTR=L4 SEX_ADOPTR=FF"),
          fires("519", "AD11.LS_ADOPTR=L2 SEX_ADOPTR=M1 NB_ADOPTR=1"),
          spares("519", "AD11.LS_ADOPTR=L2"),
          fires("520", "AD11.SEX_ADOPTR=FF"),
          spares("520", "AD11.SEX_ADOPTR=MF"),
          fires("524", "AD11.LS_ADOPTR=L12"),
          spares("524", "AD11.LS_ADOPTR=L12 SEX_ADOPTR=FF"),
          fires("331", "AD11.DATE_MATCH=03/06/2025"),
          spares("331", "AD11.DATE_MATCH=02/06/2025"),
          fires("334", "AD11.DATE_INT=09/01/2024", "PlacedAdoption1.DATE_PLACED=10/01/2024")
              .also("523", "559"),
          spares(
              "334",
              "AD11.DATE_INT=10/01/2024",
              "PlacedAdoption1.DATE_PLACED=10/01/2024",
              "+last:PlacedAdoption CHILD=B2 DATE_PLACED=10/01/2024"),
          fires("335", "AD11.FOSTER_CARE=1"),
          spares("335", "AD11.FOSTER_CARE=1", "Episodes4.PLACE=A5 RNE=U").also("219"),
          fires("521", "AD11.DATE_INT=03/06/2025 DATE_MATCH=04/06/2025").also("331", "523"),
          spares(
              "521",
              "AD11.DATE_INT=02/06/2025 DATE_MATCH=02/06/2025",
              "PlacedAdoption1.DATE_PLACED=02/06/2025"),
          fires("582", "AD11.DATE_MATCH=15/12/2025").also("331"),
          spares("582", "AD11.DATE_MATCH=14/12/2025").also("331"),
          fires("601", "-AD11"),
          fires("601", "AD11.LS_ADOPTR=").also("151"),
          spares(
              "601",
              "-AD11",
              "Episodes4.REC=E4A",
              "PlacedAdoption1.DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1"),
          fires("602", "Episodes4.REC=E4A").also("557"),
          spares("602", "Episodes4.REC=E12"),
          fires("525", "PlacedAdoption1.DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1")
              .also("558"),
          spares(
                  "525",
                  "PlacedAdoption1.DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1",
                  "-AD11")
              .also("558", "601"),
          fires("523", "AD11.DATE_INT=15/04/2025"),
          spares("523", "AD11.DATE_INT=15/04/2025", "PlacedAdoption1.DATE_PLACED=15/04/2025"),
          fires("115", "PlacedAdoption1.DATE_PLACED=04/14/2025"),
          spares("115", "PlacedAdoption1.DATE_PLACED=14/4/2025"),
          fires("116", "PlacedAdoption1.DATE_PLACED_CEASED=later REASON_PLACED_CEASED=RD1")
              .also("525", "558"),
          spares("116", "PlacedAdoption1.DATE_PLACED_CEASED="),
          fires("117", "PlacedAdoption1.DATE_PLACED=16/12/2025").also("523", "552", "554"),
          spares("117", "PlacedAdoption1.DATE_PLACED=15/12/2025").also("523", "552", "554"),
          fires("118", "PlacedAdoption1.DATE_PLACED_CEASED=31/03/2025 REASON_PLACED_CEASED=RD1")
              .also("522", "525", "558"),
          spares("118", "PlacedAdoption1.DATE_PLACED_CEASED=14/04/2025 REASON_PLACED_CEASED=RD1")
              .also("525", "558"),
          fires("119", "PlacedAdoption1.REASON_PLACED_CEASED=RD1"),
          spares("119", "PlacedAdoption1.REASON_PLACED_CEASED=RD1 DATE_PLACED_CEASED=01/12/2025")
              .also("525", "558"),
          fires("120", "PlacedAdoption1.REASON_PLACED_CEASED=RD5 DATE_PLACED_CEASED=01/12/2025")
              .also("525", "558"),
          spares("120", "PlacedAdoption1.REASON_PLACED_CEASED=RD4 DATE_PLACED_CEASED=01/12/2025")
              .also("525", "558"),
          fires("184", "PlacedAdoption1.DATE_PLACED=04/01/2020").also("1003", "523", "559"),
          spares("184", "PlacedAdoption1.DATE_PLACED=05/01/2020").also("1003", "523", "559"),
          fires("522", "PlacedAdoption1.DATE_PLACED_CEASED=13/04/2025 REASON_PLACED_CEASED=RD1")
              .also("525", "558"),
          spares("522", "PlacedAdoption1.DATE_PLACED_CEASED=14/04/2025 REASON_PLACED_CEASED=RD1")
              .also("525", "558"),
          fires(
                  "563",
                  "PlacedAdoption1.DATE_PLACED= DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1")
              .also("525", "551", "553", "558"),
          spares("563", "PlacedAdoption1.DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1")
              .also("525", "558"),
          fires(
              "579",
              "+PlacedAdoption CHILD=B2 DOB=05/01/2020 DATE_PLACED=02/04/2025 DATE_PLACED_CEASED=15/04/2025 REASON_PLACED_CEASED=RD1"),
          spares(
              "579",
              "+PlacedAdoption CHILD=B2 DOB=05/01/2020 DATE_PLACED=02/04/2025 DATE_PLACED_CEASED=14/04/2025 REASON_PLACED_CEASED=RD1"),
          fires("583", "+PlacedAdoption CHILD=B2 DOB=05/01/2020 DATE_PLACED=02/04/2025")
              .also("579"),
          spares(
              "583",
              "+PlacedAdoption CHILD=B2 DOB=05/01/2020 DATE_PLACED=02/04/2025 DATE_PLACED_CEASED=14/04/2025 REASON_PLACED_CEASED=RD1"),
          fires("551", "PlacedAdoption1.DATE_PLACED=").also("553"),
          spares("551", "PlacedAdoption1.DATE_PLACED=", "Episodes4.PLACE=U6").also("390", "553"),
          fires("552", "PlacedAdoption1.DATE_PLACED=03/06/2025").also("523", "554"),
          spares("552", "PlacedAdoption1.DATE_PLACED=02/06/2025").also("523"),
          fires("553", "PlacedAdoption1.DATE_PLACED=").also("551"),
          fires(
                  "553",
                  "Episodes4.DEC= REC=",
                  "PlacedAdoption1.DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1")
              .also("187", "191", "525", "602", "SW11bSTG2", "SW17STG2"),
          spares("553", "PlacedAdoption1.DATE_PLACED=", "Episodes4.LS=C2").also("408", "551"),
          fires("554", "PlacedAdoption1.DATE_PLACED=03/06/2025").also("523", "552"),
          spares("554", "PlacedAdoption1.DATE_PLACED=02/06/2025").also("523"),
          fires("557", "Episodes4.REC=E4A").also("602"),
          spares(
                  "557",
                  "Episodes4.REC=E4A",
                  "PlacedAdoption1.DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1")
              .also("525", "602"),
          fires("558", "PlacedAdoption1.DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1")
              .also("525"),
          spares(
                  "558",
                  "PlacedAdoption1.DATE_PLACED_CEASED=01/12/2025 REASON_PLACED_CEASED=RD1",
                  "Episodes4.REC=E4A")
              .also("525", "602"),
          fires("1003", "PlacedAdoption1.DATE_PLACED=09/01/2024").also("523", "559"),
          spares("1003", "PlacedAdoption1.DATE_PLACED=10/01/2024").also("523", "559"));

  private AdoptionCases() {}
}
