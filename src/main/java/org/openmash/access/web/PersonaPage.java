package org.openmash.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.openmash.access.Guarded;
import org.openmash.access.Personas;
import org.openmash.access.Policy;
import org.openmash.access.SignIn;
import org.openmash.access.WayIn;
import org.openmash.kernel.Actor;
import org.openmash.kernel.UnknownId;
import org.openmash.kernel.UserId;
import org.openmash.page.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in as somebody invented; without the demo profile this page does not exist. */
@Controller
@Profile("demo")
@Guarded(Policy.ANYONE)
class PersonaPage {

  private final ObjectProvider<Personas> personas;
  private final Languages languages;
  private final SignIn signIn;
  private final WayIn wayIn;

  PersonaPage(ObjectProvider<Personas> personas, Languages languages, SignIn signIn, WayIn wayIn) {
    this.personas = personas;
    this.languages = languages;
    this.signIn = signIn;
    this.wayIn = wayIn;
  }

  @PostMapping("/sign-in/persona")
  RedirectView signIn(
      @RequestParam String user,
      @RequestParam(required = false) @Nullable String next,
      HttpServletRequest request) {
    UserId id = UserId.parse(user);
    boolean offered =
        personas.stream()
            .flatMap(list -> list.in(languages.english()).stream())
            .anyMatch(persona -> persona.user().equals(id));
    if (!offered) {
      throw new UnknownId();
    }
    Actor actor = signIn.enterAsPersona(request, id);
    RedirectView onward = new RedirectView(wayIn.onward(actor, request, next));
    onward.setExposeModelAttributes(false);
    onward.setExpandUriTemplateVariables(false);
    return onward;
  }
}
