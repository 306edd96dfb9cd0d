package org.openmash.returns.ssda903;

import static org.openmash.returns.RuleCase.fires;
import static org.openmash.returns.RuleCase.spares;

import java.util.List;
import org.openmash.returns.RuleCase;

/** The social workers a child had. */
final class WorkerCases {

  static final List<RuleCase> ALL =
      List.of(
          fires("SW01aSTG1", "SWEpisodes3.SW_DECOM=31/03/2023 SW_ID=").also("SW02STG1"),
          spares("SW01aSTG1", "SWEpisodes3.SW_DECOM=01/04/2023 SW_ID=")
              .also("SW01bSTG1", "SW02STG1"),
          fires("SW01bSTG1", "SWEpisodes3.SW_REASON="),
          fires("SW01bSTG1", "SWEpisodes3.SW_ID=").also("SW02STG1"),
          spares("SW01bSTG1", "SWEpisodes3.SW_DECOM=31/03/2023 SW_REASON="),
          fires("SW02STG1", "SWEpisodes3.SW_ID=1111111"),
          spares("SW02STG1", "SWEpisodes3.SW_ID=XX1"),
          fires("SW04STG1", "SWEpisodes3.SW_DECOM=10/2024"),
          spares("SW04STG1", "SWEpisodes3.SW_DECOM=10/1/2024"),
          fires("SW05STG1", "SWEpisodes3.SW_DEC=end"),
          spares("SW05STG1", "SWEpisodes3.SW_DEC="),
          fires("SW06STG2", "SWEpisodes4.SW_DECOM=01/04/2026").also("SW12STG2"),
          spares("SW06STG2", "SWEpisodes4.SW_DECOM=31/03/2026").also("SW12STG2"),
          fires("SW07STG2", "SWEpisodes3.SW_DEC=31/03/2024"),
          fires("SW07STG2", "SWEpisodes3.SW_DEC=01/04/2026"),
          spares("SW07STG2", "SWEpisodes3.SW_DEC=01/04/2024"),
          fires("SW08STG2", "SWEpisodes1.SW_DEC="),
          spares("SW08STG2", "SWEpisodes2.SW_DEC="),
          fires("SW09STG2", "SWEpisodes3.SW_DEC=10/01/2024").also("SW07STG2"),
          spares("SW09STG2", "SWEpisodes3.SW_DEC=11/01/2024").also("SW07STG2"),
          fires("SW10STG2", "SWEpisodes2.SW_DECOM=08/07/2025"),
          fires("SW10STG2", "SWEpisodes2.SW_DECOM=22/06/2025"),
          spares("SW10STG2", "SWEpisodes2.SW_DECOM=07/07/2025"),
          spares("SW10STG2", "SWEpisodes2.SW_DECOM=08/07/2025 SW_REASON=FCONTA"),
          fires("SW11bSTG2", "SWEpisodes2.SW_DEC=30/03/2026").also("SW17STG2"),
          spares("SW11bSTG2", "SWEpisodes2.SW_DEC=31/03/2026").also("SW17STG2"),
          fires("SW12STG2", "-SWEpisodes4"),
          fires("SW12STG2", "SWEpisodes4.SW_DECOM=13/08/2025"),
          spares("SW12STG2", "SWEpisodes4.SW_DECOM=12/08/2025"),
          fires("SW13STG1", "SWEpisodes2.SW_REASON=").also("SW01bSTG1"),
          fires("SW13STG1", "SWEpisodes2.SW_REASON=left"),
          spares("SW13STG1", "SWEpisodes1.SW_REASON=").also("SW01bSTG1"),
          fires("SW17STG2", "SWEpisodes4.SW_DEC=31/03/2026"),
          spares("SW17STG2", "SWEpisodes3.SW_DEC=31/03/2025"));

  private WorkerCases() {}
}
