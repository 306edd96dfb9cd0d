package org.openmash.returns.cin;

import java.util.List;
import java.util.function.Function;
import org.openmash.returns.Rule;
import org.openmash.returns.Wording;

/** How a rule of the census begins. */
final class CinRule {

  private static final String SOURCE = "DfE, children in need census, validation rules";

  private CinRule() {}

  static Wording<CinChild> error(String code) {
    return Rule.<CinChild>error(code).source(SOURCE);
  }

  static Wording<CinChild> query(String code) {
    return Rule.<CinChild>query(code).source(SOURCE);
  }

  /** Each plan, say, of every episode. */
  static <P> Function<CinChild, List<P>> every(Function<Episode, List<P>> parts) {
    return child -> child.all(parts);
  }

  static Wording<CinHeader> errorOfHeader(String code) {
    return Rule.<CinHeader>error(code).source(SOURCE);
  }
}
