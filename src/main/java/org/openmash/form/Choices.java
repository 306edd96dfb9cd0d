package org.openmash.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.page.Words;

/** A list of values that is data: each offered value with the words beside it. */
public interface Choices {

  /** The name used in {@link ChoicesFrom}. */
  String name();

  List<Offered> offered(Words words);

  /** One value: what is stored, what is read, and the smaller words beneath. */
  record Offered(String value, String label, @Nullable String hint) {}
}
