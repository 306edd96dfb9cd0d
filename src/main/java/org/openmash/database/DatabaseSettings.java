package org.openmash.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the facts are kept.
 *
 * @param data the directory of everything this installation keeps; made when missing
 * @param database the address of an outside server (<code>
 *     postgresql://migrator:password@host:5432/openmash</code>); absent: PostgreSQL is kept by the
 *     program itself, inside <code>data</code>
 */
@ConfigurationProperties("openmash")
public record DatabaseSettings(@DefaultValue("data") Path data, @Nullable String database) {}
