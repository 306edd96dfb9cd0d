package org.openmash.returns.cin;

import java.util.List;
import org.openmash.returns.Given;

/** A child's ethnic group, and one entry for each disability; none where nothing was given. */
record Characteristics(Given<String> ethnicity, List<Given<String>> disabilities) {}
