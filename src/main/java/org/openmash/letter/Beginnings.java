package org.openmash.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.form.Answers;
import org.openmash.kernel.Actor;
import org.openmash.kernel.Facade;
import org.openmash.kernel.ReferralId;
import org.openmash.page.Words;
import org.openmash.referral.ReferredChild;
import org.openmash.triage.ContactView;
import org.openmash.triage.DecisionState;
import org.openmash.triage.DecisionView;
import org.openmash.triage.Triage;

/**
 * Begins a letter with what was decided, in words for whoever reads it: a parent, or the child. The
 * worker goes on from there; nothing of the referrer's words is taken over.
 */
@Facade
public class Beginnings {

  private static final String KEY = "letter.outcome.";
  private final Triage triage;

  Beginnings(Triage triage) {
    this.triage = triage;
  }

  /** Whose words. */
  public enum For {
    PARENT,
    CHILD;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The first words of a letter; none before anything is decided, nor to an unborn child. */
  public Answers of(Actor actor, ReferralId contact, For reader, Words words) {
    ContactView view = triage.read(actor, contact);
    List<DecisionView> decided =
        view.decisions().stream()
            .filter(each -> each.state() == DecisionState.IN_FORCE)
            .filter(each ->
                reader == For.PARENT
                    || view.child(each.child()).stream().noneMatch(ReferredChild::unborn))
            .toList();
    if (decided.isEmpty()) {
      return Answers.none();
    }
    String key = KEY + reader.word() + ".";
    List<String> names =
        decided.stream().map(each -> view.childName(each.child())).distinct().toList();
    String named = String.join(", ", names);
    List<String> text = new ArrayList<>(List.of(words.say(key + "start", named)));
    decided.forEach(
        each -> text.add(words.say(key + each.outcome().code(), view.childName(each.child()))));
    decided.stream()
        .flatMap(each -> each.recorded().answers().texts("withheld").stream())
        .distinct()
        .map(why -> words.say(key + "withheld." + why))
        .forEach(text::add);
    text.add(words.say(key + "end"));
    return Answers.of(
        Map.of(
            "subject",
            words.say(key + "subject", named),
            "words",
            String.join("\n\n", text),
            "language",
            words.locale().equals(Words.WELSH) ? "WELSH" : "ENGLISH"));
  }
}
