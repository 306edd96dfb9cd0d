package org.openmash.informationrequest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.agreement.DataKind;

/** What came of asking. */
public sealed interface Asking {

  /** Each agency was written to. */
  record Sent(List<RequestId> requests) implements Asking {}

  /** Nobody was: these, by name, hold no agreement that covers it, and no reason was written. */
  record Unlawful(Map<String, Set<DataKind>> missing) implements Asking {}
}
