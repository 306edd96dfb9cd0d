package org.openmash.triage;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which contact in front of them just now, so that two do not read the same one. */
@Component
class Presence {

  private static final Duration JUST_NOW = Duration.ofMinutes(2);

  private final JdbcClient jdbc;
  private final Clock clock;

  Presence(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody who could work on it opened it. */
  void looks(Actor actor, ReferralId referral) {
    if (!actor.hasAny(Role.SCREENER, Role.HUB_MANAGER)) {
      return;
    }
    jdbc.sql(
            """
            insert into triage.looking (user_id, referral_id, at)
            select :who, referral_id, :at from triage.contact where referral_id = :referral
            on conflict (user_id) do update set referral_id = excluded.referral_id, at = excluded.at
            """)
        .param("who", actor.user().value())
        .param("referral", referral.value())
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }

  /** Who else has these open. */
  Map<ReferralId, List<UserId>> others(Actor me, Collection<ReferralId> referrals) {
    Map<ReferralId, List<UserId>> looking = new HashMap<>();
    jdbc.sql(
            """
            select referral_id, user_id from triage.looking
            where referral_id = any(:referrals) and user_id <> :me and at >= :since order by at desc
            """)
        .param("referrals", referrals.stream().map(ReferralId::value).toArray(UUID[]::new))
        .param("me", me.user().value())
        .param("since", Timestamp.from(clock.instant().minus(JUST_NOW)))
        .query((row, n) ->
            looking
                .computeIfAbsent(
                    new ReferralId(row.getObject(1, UUID.class)), id -> new ArrayList<>())
                .add(new UserId(row.getObject(2, UUID.class))))
        .list();
    return looking;
  }
}
