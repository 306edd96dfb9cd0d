package org.openmash.agency;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.PhoneNumber;

/**
 * How an agency is reached.
 *
 * @param mailboxes its safeguarding mailboxes, told when there is news
 */
public record Reach(List<EmailAddress> mailboxes, @Nullable PhoneNumber phone, String address) {

  public Reach {
    mailboxes = List.copyOf(mailboxes);
  }

  /** Where its address lies: NM1; empty where no postcode is known. */
  public String district() {
    return District.of(address);
  }

  public static Reach nowhere() {
    return new Reach(List.of(), null, "");
  }

  /** Reached by mail at these addresses. */
  public static Reach by(String... mailboxes) {
    return new Reach(Arrays.stream(mailboxes).map(EmailAddress::parse).toList(), null, "");
  }
}
