package org.openmash.informationrequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.kernel.Actor;
import org.openmash.kernel.AgencyId;
import org.openmash.kernel.UnknownId;
import org.springframework.stereotype.Component;

/** Puts requests together with their agencies and with what was said to them. */
@Component
class RequestReader {

  private final ReplyStore replies;
  private final Agencies agencies;

  RequestReader(ReplyStore replies, Agencies agencies) {
    this.replies = replies;
    this.agencies = agencies;
  }

  RequestView view(Actor actor, Request request, boolean mayAnswer) {
    return views(actor, List.of(request), mayAnswer).getFirst();
  }

  List<RequestView> views(Actor actor, List<Request> requests, boolean mayAnswer) {
    Map<RequestId, List<Reply>> said = replies.to(requests.stream().map(Request::id).toList());
    Map<AgencyId, Agency> known = new HashMap<>();
    return requests.stream()
        .map(request ->
            new RequestView(
                request,
                known.computeIfAbsent(request.agency(), id -> agency(actor, id)),
                said.getOrDefault(request.id(), List.of()),
                mayAnswer))
        .toList();
  }

  private Agency agency(Actor actor, AgencyId id) {
    return agencies.find(actor, id).orElseThrow(UnknownId::new);
  }
}
