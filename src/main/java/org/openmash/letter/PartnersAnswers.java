package org.openmash.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.Onward;
import org.openmash.informationrequest.OnwardUse;
import org.openmash.informationrequest.RequestView;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.ReferralId;
import org.springframework.stereotype.Component;

/** What partners answered about a contact, and what of it was let go. */
@Component
class PartnersAnswers {

  private final InformationRequests requests;
  private final OnwardUse onward;

  PartnersAnswers(InformationRequests requests, OnwardUse onward) {
    this.requests = requests;
    this.onward = onward;
  }

  List<Palette.Said> said(Actor actor, ReferralId contact) {
    return requests.about(actor, contact).stream()
        .flatMap(view ->
            view.replies().stream()
                .flatMap(reply -> reply.passages().stream())
                .map(passage -> new Palette.Said(passage, view.agency().name())))
        .toList();
  }

  Map<UUID, Set<Making.Let>> let(Actor actor, ReferralId contact) {
    Map<UUID, Set<Making.Let>> all = new HashMap<>();
    for (RequestView view : requests.about(actor, contact)) {
      for (Onward wish : onward.of(actor, view.request().id())) {
        if (wish.isGranted()) {
          AgencyId to = wish.to();
          all.computeIfAbsent(wish.passage().value(), any -> new HashSet<>())
              .add(new Making.Let(to == null ? null : to.value()));
        }
      }
    }
    return all;
  }
}
