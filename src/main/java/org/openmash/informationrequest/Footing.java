package org.openmash.informationrequest;

import java.util.List;
import java.util.Set;
import org.openmash.agreement.DataKind;

/** What an agency has agreed to share: by which agreements, and which kinds of information. */
public record Footing(List<String> agreements, Set<DataKind> kinds) {}
