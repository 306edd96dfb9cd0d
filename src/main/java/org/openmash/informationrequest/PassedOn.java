package org.openmash.informationrequest;

import java.time.Instant;
import org.openmash.kernel.Reference;

/**
 * What the hub passed on to an agency.
 *
 * @param source whose information it is; empty where it must stay anonymous
 */
public record PassedOn(Reference reference, String words, String source, Instant at) {}
