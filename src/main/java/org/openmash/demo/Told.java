package org.openmash.demo;

/** What an invented somebody tells, and what the hub makes of it. */
sealed interface Told permits Tale, Brief {

  String level();

  String worries();

  String outcome();

  String rationale();

  String toReferrer();

  boolean unborn();
}
