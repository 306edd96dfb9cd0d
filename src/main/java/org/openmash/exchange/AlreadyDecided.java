package org.openmash.exchange;

/** A row does not wait any longer: a colleague was quicker. */
public final class AlreadyDecided extends RuntimeException {

  private final PeopleFileId file;

  AlreadyDecided(PeopleFileId file) {
    this.file = file;
  }

  public PeopleFileId file() {
    return file;
  }
}
