package org.openmash.guest;

/** A part of the hub for the public, where everybody is a visitor; a bean. */
public interface VisitorPath {

  /** The first step of its addresses: "report" for everything beneath /report. */
  String word();
}
