package org.openmash.triage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openmash.access.Account;
import org.openmash.access.Accounts;
import org.openmash.database.Work;
import org.openmash.kernel.Actor;
import org.openmash.kernel.EmailAddress;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who alone may hear by mail of a restricted contact: those on its list, each by themselves. */
@Component
class Heard {

  private static final Actor PROGRAM = Actor.system("restricted contacts");

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Work work;

  Heard(JdbcClient jdbc, Accounts accounts, Work work) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.work = work;
  }

  /** Empty for a contact that everybody in the hub sees. */
  Optional<Set<EmailAddress>> by(ReferralId contact) {
    return work.as(PROGRAM, () -> named(contact));
  }

  private Optional<Set<EmailAddress>> named(ReferralId contact) {
    List<UserId> named =
        jdbc.sql(
                """
                select distinct k.user_id from triage.contact c
                join scope.seal_key k on k.seal_id = any(c.seals) and k.until = 'infinity'
                where c.referral_id = ?
                """)
            .param(contact.value())
            .query((row, n) -> new UserId(row.getObject(1, UUID.class)))
            .list();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            named.stream()
                .map(id -> accounts.get(PROGRAM, id))
                .filter(account -> !account.disabled())
                .map(Account::email)
                .map(EmailAddress::parse)
                .collect(Collectors.toSet()));
  }
}
