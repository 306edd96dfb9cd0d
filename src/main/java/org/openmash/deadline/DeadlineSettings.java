package org.openmash.deadline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a council's own deadlines are.
 *
 * @param deadlines the file; absent: deadlines.yaml in the data directory, if there is one
 */
@ConfigurationProperties("openmash")
record DeadlineSettings(@DefaultValue("data") Path data, @Nullable Path deadlines) {}
