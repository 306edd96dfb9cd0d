package org.openmash.informationrequest;

import java.util.List;
import java.util.Set;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import tools.jackson.databind.json.JsonMapper;

/**
 * What asking an agency rests upon.
 *
 * @param agreements by name, those that cover what is asked; empty where none does
 * @param harm why a child or adult is at risk of significant harm without it; empty under an
 *     agreement
 * @param missing what no agreement with this agency covers
 */
public record Basis(
    List<String> agreements, Set<LawfulBasis> bases, Set<DataKind> missing, String harm) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Whether every kind of information asked for is covered by an agreement. */
  public boolean isAgreed() {
    return missing.isEmpty();
  }

  /** Covered, or a disclosure with a written reason (the seven golden rules, DfE 2024). */
  public boolean isLawful() {
    return isAgreed() || !harm.isBlank();
  }

  String json() {
    return JSON.writeValueAsString(this);
  }

  static Basis parse(String json) {
    return JSON.readValue(json, Basis.class);
  }
}
