package org.openmash.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.agreement.AcceptForm;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.AgreementForm;
import org.openmash.agreement.AgreementId;
import org.openmash.agreement.Agreements;
import org.openmash.agreement.DataKind;
import org.openmash.agreement.LawfulBasis;
import org.openmash.agreement.Offered;
import org.openmash.agreement.Sector;
import org.openmash.agreement.Tier;
import org.openmash.informationrequest.AnswerForm;
import org.openmash.informationrequest.Ask;
import org.openmash.informationrequest.AskForm;
import org.openmash.informationrequest.AskedPerson;
import org.openmash.informationrequest.Asking;
import org.openmash.informationrequest.InformationRequests;
import org.openmash.informationrequest.Mark;
import org.openmash.informationrequest.Period;
import org.openmash.informationrequest.Purpose;
import org.openmash.informationrequest.Question;
import org.openmash.informationrequest.RequestId;
import org.openmash.informationrequest.Responses;
import org.openmash.informationrequest.Urgency;
import org.openmash.kernel.Actor;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The agreement most agencies of the county accepted, and what the hub asks them under it. */
@Component
@Profile("demo")
class Sharing {

  private static final Set<DataKind> SHARED =
      EnumSet.of(
          DataKind.IDENTITY,
          DataKind.FAMILY_AND_HOUSEHOLD,
          DataKind.SAFEGUARDING,
          DataKind.EDUCATION,
          DataKind.HEALTH);

  private final Agreements agreements;
  private final Acceptances acceptances;
  private final InformationRequests requests;
  private final Responses responses;

  Sharing(
      Agreements agreements,
      Acceptances acceptances,
      InformationRequests requests,
      Responses responses) {
    this.agreements = agreements;
    this.acceptances = acceptances;
    this.requests = requests;
    this.responses = responses;
  }

  /** Two agencies in three that have a safeguarding lead accept it; a third has the mail still. */
  void agree(Directory directory, LocalDate day) {
    Actor manager = County.MANAGER.actor();
    Map<String, String> text = Invented.words("demo/agreement.yaml");
    AgreementId agreement =
        agreements.add(
            manager,
            new AgreementForm(
                said(text, "name"),
                Tier.PURPOSE,
                said(text, "purpose"),
                said(text, "plain"),
                said(text, "text"),
                EnumSet.of(
                    Sector.SCHOOLS_AND_COLLEGES,
                    Sector.EARLY_YEARS,
                    Sector.GENERAL_PRACTICE,
                    Sector.HOSPITALS_AND_MATERNITY,
                    Sector.COMMUNITY_HEALTH,
                    Sector.POLICE),
                SHARED,
                EnumSet.of(LawfulBasis.PUBLIC_TASK, LawfulBasis.CHILDREN_ACT_10_11),
                day,
                null,
                day.plusYears(2),
                false));
    acceptances.ask(manager, agreement);
    List<Worker> leads =
        Stream.concat(County.WORKERS.stream(), directory.workers().stream())
            .filter(worker -> worker.roles().contains(Role.SAFEGUARDING_LEAD))
            .toList();
    for (int place = 0; place < leads.size(); place++) {
      if (place % 3 != 1) {
        accept(leads.get(place));
      }
    }
  }

  private void accept(Worker lead) {
    for (Offered offered : acceptances.mine(lead.actor())) {
      acceptances.accept(
          lead.actor(),
          offered.offer().id(),
          new AcceptForm(lead.name(), lead.title(), true, true),
          offered.agreement().version());
    }
  }

  private static String said(Map<String, String> text, String key) {
    return Objects.requireNonNull(text.get(key), key);
  }

  /**
   * One contact in seven, and every second on the desk: maternity knows nothing, health visiting
   * answers by the evening, or days late.
   */
  List<Storyteller.Step> asked(
      Plan.Planned plan, ReferralId contact, Actor screener, Instant taken) {
    boolean settled = plan.stage() == Plan.Stage.SETTLED;
    // Nothing is closed without help while an answer is out: of those nobody is asked.
    if (plan.number() % (settled ? 7 : 2) != 0
        || isAboutNobody(plan)
        || plan.told().outcome().equals("NO_FURTHER_ACTION")) {
      return List.of();
    }
    List<RequestId> made = new ArrayList<>();
    Instant asked = taken.plusSeconds(30);
    Instant told = Days.inHubHours(asked.plus(Duration.ofHours(2 + plan.number() % 4)));
    List<Storyteller.Step> steps = new ArrayList<>();
    steps.add(new Storyteller.Step(asked, () -> made.addAll(ask(plan, contact, screener))));
    if (!settled) {
      return steps;
    }
    steps.add(
        new Storyteller.Step(
            told, () -> responses.nothingKnown(County.NAMED_MIDWIFE.actor(), made.getFirst())));
    // One in three is late.
    Instant late = told.plus(Duration.ofDays(plan.number() % 3 == 0 ? 4 : 0));
    steps.add(
        new Storyteller.Step(
            late.plusSeconds(600),
            () -> responses.answer(County.VISITOR.actor(), made.getLast(), answer(plan))));
    return steps;
  }

  private static boolean isAboutNobody(Plan.Planned plan) {
    return plan.family().children().isEmpty() && !plan.told().unborn();
  }

  private List<RequestId> ask(Plan.Planned plan, ReferralId contact, Actor screener) {
    Invented invented = new Invented(plan.random());
    AskForm form =
        new AskForm(
            plan.said(invented.sentence("why")),
            Purpose.DECIDE_RESPONSE,
            Period.YEAR,
            EnumSet.of(Question.KNOWN, Question.WORRIES, Question.STRENGTHS),
            null,
            "Without it a child could stay where harm is done.");
    Ask ask =
        new Ask(
            people(plan),
            List.of(County.MATERNITY.id(), County.VISITING.id()),
            switch (plan.told().level()) {
              case "4" -> Urgency.RED;
              case "3" -> Urgency.AMBER;
              default -> Urgency.GREEN;
            },
            form);
    return switch (requests.ask(screener, contact, ask)) {
      case Asking.Sent(List<RequestId> sent) -> sent;
      case Asking.Unlawful(var missing) -> throw new IllegalStateException(missing.toString());
    };
  }

  private static List<AskedPerson> people(Plan.Planned plan) {
    Family family = plan.family();
    return family.children().isEmpty()
        ? List.of(new AskedPerson("Baby of %s %s".formatted(family.parent(), family.surname()), ""))
        : family.children().stream()
            .map(child -> new AskedPerson(child.name() + " " + family.surname(), ""))
            .toList();
  }

  private static AnswerForm answer(Plan.Planned plan) {
    Invented invented = new Invented(plan.random());
    return new AnswerForm(
        List.of(
            new AnswerForm.Written(
                Question.KNOWN, plan.said(invented.sentence("told")), Set.of(Mark.FAMILY)),
            new AnswerForm.Written(
                Question.STRENGTHS, plan.said(invented.sentence("told")), Set.of())));
  }
}
