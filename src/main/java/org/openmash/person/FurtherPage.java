package org.openmash.person;

import org.openmash.kernel.PersonId;

/** A page of another module about one person, led to from their record; a bean. */
public interface FurtherPage {

  /** Message key of its words. */
  String words();

  String path(PersonId person);
}
