package org.openmash.returns.cin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmash.returns.Given;

/** One child of the census, with every episode of need. */
record CinChild(Identifiers identifiers, Characteristics characteristics, List<Episode> episodes) {

  /** The authority's own number, as it was written. */
  @Nullable String number() {
    Given<String> id = identifiers.id();
    return id.isKnown() ? id.written() : null;
  }

  /** Parts of all its episodes, such as every plan. */
  <P> List<P> all(Function<Episode, List<P>> parts) {
    if (episodes.size() == 1) {
      return parts.apply(episodes.getFirst());
    }
    List<P> all = new ArrayList<>();
    for (Episode episode : episodes) {
      all.addAll(parts.apply(episode));
    }
    return all;
  }

  /** Every assessment, say, beside the episode it belongs to. */
  <P> List<Within<P>> within(Function<Episode, List<P>> parts) {
    List<Within<P>> all = new ArrayList<>();
    for (Episode episode : episodes) {
      for (P part : parts.apply(episode)) {
        all.add(new Within<>(episode, part));
      }
    }
    return all;
  }

  List<Within<Assessment>> assessments() {
    return within(Episode::assessments);
  }

  List<Within<CinPlan>> cinPlans() {
    return within(Episode::cinPlans);
  }

  List<Within<Enquiry>> enquiries() {
    return within(Episode::enquiries);
  }

  List<Within<ProtectionPlan>> protectionPlans() {
    return within(Episode::protectionPlans);
  }

  List<Within<PreProceedings>> preProceedings() {
    return within(Episode::preProceedings);
  }

  /** Every conference, wherever its date was put. */
  Stream<Given<LocalDate>> conferences() {
    return episodes.stream().flatMap(Episode::conferences);
  }

  /** A part of an episode, and the episode. */
  record Within<P>(Episode episode, P part) {}
}
