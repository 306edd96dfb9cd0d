package org.openmash.returns.ssda903;

/** A file of the return, wherever it lies. */
interface ReturnFile {

  String name();

  byte[] read();
}
