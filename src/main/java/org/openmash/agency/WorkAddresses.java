package org.openmash.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether an address belongs to an organisation we know: by its ending, or because an agency of the
 * directory has its mailbox there. It only tells the hub; nobody is turned away.
 */
@Component
public class WorkAddresses {

  private static final Actor PROGRAM = Actor.system("work addresses");

  private final JdbcClient jdbc;
  private final Work work;
  private final List<String> endings = read();

  WorkAddresses(JdbcClient jdbc, Work work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  public boolean knows(EmailAddress address) {
    String host = address.value().replaceFirst(".*@", "").toLowerCase(Locale.ROOT);
    return isPublicBodys(host) || isAnAgencys(host);
  }

  /** Whether only public bodies and the like have addresses there. */
  boolean isPublicBodys(String host) {
    return endings.stream().anyMatch(end -> host.equals(end) || host.endsWith("." + end));
  }

  private boolean isAnAgencys(String host) {
    return Objects.requireNonNull(
        work.as(
            PROGRAM,
            () ->
                jdbc.sql(
                        """
                        select exists (select from agency.agency, unnest(mailboxes) mailbox
                          where lower(split_part(mailbox, '@', 2)) = ?)
                        """)
                    .param(host)
                    .query(Boolean.class)
                    .single()));
  }

  private static List<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    WorkAddresses.class.getResourceAsStream("/agency/work-addresses.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
