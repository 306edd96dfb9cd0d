package org.openmash.access;

import java.util.List;
import org.openmash.page.Words;

/**
 * The invented people of a demo, offered at sign-in; contributed as a bean in the demo profile
 * only.
 */
public interface Personas {
  List<Persona> in(Words words);
}
