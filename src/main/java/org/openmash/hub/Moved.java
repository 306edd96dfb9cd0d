package org.openmash.hub;

import java.util.List;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Subject;

/** Contacts went from one hub to another; published in the transaction that moves them. */
public record Moved(List<Subject> what, HubId from, HubId to) {}
