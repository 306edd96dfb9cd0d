package org.openmash.informationrequest;

import java.time.Instant;
import org.openmash.kernel.Reference;

/**
 * What stands behind the link of a mail before anybody proved who they are: nothing of a family.
 */
public record Cover(
    RequestId id, Reference reference, String agency, Instant due, boolean withdrawn) {}
