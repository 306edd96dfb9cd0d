package org.openmash.returns;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields are known, so that a rule that needs others is not judged rather than passed. */
@FunctionalInterface
public interface Known {

  /** Everything, as in a complete file. */
  Known EVERYTHING = field -> null;

  /** Null where the field is known, else why it is not, in a sentence. */
  @Nullable String whyNot(Field field);

  /** These and no others, as in a form that is being filled. */
  static Known only(Collection<Field> fields, String why) {
    Set<Field> known = Set.copyOf(fields);
    return field -> known.contains(field) ? null : why;
  }
}
