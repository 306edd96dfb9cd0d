package org.openmash.informationrequest;

/**
 * Somebody an agency is asked about, as reported to the hub.
 *
 * @param known what else tells them apart: born 12 May 2019, about 7, mother
 */
public record AskedPerson(String name, String known) {}
