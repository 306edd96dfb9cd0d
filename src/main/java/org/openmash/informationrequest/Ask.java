package org.openmash.informationrequest;

import java.util.List;
import org.openmash.kernel.AgencyId;

/**
 * Several agencies asked the same at once.
 *
 * @param people as reported, none of them of the index
 */
public record Ask(
    List<AskedPerson> people, List<AgencyId> agencies, Urgency urgency, AskForm form) {}
