package org.openmash.demo;

import java.util.List;
import org.openmash.access.Persona;
import org.openmash.access.Personas;
import org.openmash.page.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of Ashmere as sign-in offers them. */
@Component
@Profile("demo")
class DemoPersonas implements Personas {

  @Override
  public List<Persona> in(Words words) {
    return County.WORKERS.stream()
        .map(w -> new Persona(w.user(), w.name(), w.title(), agencyOf(w), w.toTry()))
        .toList();
  }

  private static String agencyOf(Worker worker) {
    return County.PLACES.stream()
        .filter(place -> place.id().equals(worker.agency()))
        .map(County.Place::name)
        .findFirst()
        .orElse("");
  }
}
