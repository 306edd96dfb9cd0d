package org.openmash.document;

import org.openmash.kernel.DocumentId;
import org.openmash.kernel.Subject;

/**
 * An attachment held a virus; its bytes are gone. Published in the transaction that keeps the fact,
 * so that whoever owns the record can tell the hub.
 */
public record VirusFound(DocumentId document, Subject owner) {}
