package org.openmash.routes;

import static org.openmash.support.FrozenTime.TUESDAY;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.access.Accounts;
import org.openmash.access.Enrolments;
import org.openmash.access.Newcomer;
import org.openmash.agency.Agencies;
import org.openmash.agency.Agency;
import org.openmash.agency.AgencyKind;
import org.openmash.agency.Duty;
import org.openmash.agency.Post;
import org.openmash.agency.Practitioner;
import org.openmash.agency.PractitionerId;
import org.openmash.agency.Reach;
import org.openmash.agency.Span;
import org.openmash.agency.Team;
import org.openmash.agreement.AcceptForm;
import org.openmash.agreement.Acceptances;
import org.openmash.agreement.AgreementExamples;
import org.openmash.agreement.AgreementId;
import org.openmash.agreement.Agreements;
import org.openmash.agreement.OfferId;
import org.openmash.allocation.AllocationExamples;
import org.openmash.baby.BabyExamples;
import org.openmash.contact.ShortForm;
import org.openmash.contact.Step;
import org.openmash.contact.Typed;
import org.openmash.deadline.Deadline;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.escalation.EscalationExamples;
import org.openmash.exchange.PeopleExamples;
import org.openmash.family.FactId;
import org.openmash.family.FactKind;
import org.openmash.family.FamilyExamples;
import org.openmash.family.Kinship;
import org.openmash.feedback.FeedbackExamples;
import org.openmash.form.Answers;
import org.openmash.form.Drafts;
import org.openmash.form.Journey;
import org.openmash.form.JourneyPage;
import org.openmash.form.Journeys;
import org.openmash.form.OpenDraft;
import org.openmash.informationrequest.RequestExamples;
import org.openmash.informationrequest.RequestId;
import org.openmash.jointplan.JointPlanExamples;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.HubId;
import org.openmash.kernel.Id;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Reference;
import org.openmash.kernel.ReferralId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.kernel.TeamId;
import org.openmash.letter.LetterExamples;
import org.openmash.letter.LetterId;
import org.openmash.letter.Letters;
import org.openmash.monitor.MonitorExamples;
import org.openmash.notification.FailedMessages;
import org.openmash.notification.Mailbox;
import org.openmash.person.LifeEvent;
import org.openmash.person.LifeExamples;
import org.openmash.person.Part;
import org.openmash.person.PersonExamples;
import org.openmash.person.Persons;
import org.openmash.quality.DipLine;
import org.openmash.quality.QualityExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.referral.Referrals;
import org.openmash.restriction.BreakGlass;
import org.openmash.restriction.Glass;
import org.openmash.restriction.GlassForm;
import org.openmash.restriction.QuestionId;
import org.openmash.restriction.Questions;
import org.openmash.restriction.RestrictionExamples;
import org.openmash.restriction.RestrictionId;
import org.openmash.retention.DisposalId;
import org.openmash.retention.HoldId;
import org.openmash.retention.RetentionExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.subjectaccess.SubjectRequestExamples;
import org.openmash.supervision.SupervisionExamples;
import org.openmash.support.SignedIn;
import org.openmash.support.Visitor;
import org.openmash.training.CourseId;
import org.openmash.training.TrainingExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A small hub with an example of everything there is a page for. */
@Component
class World {

  static final String REFERRAL = "referral";

  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Agreements agreements;
  @Autowired FeedbackExamples outcomes;
  @Autowired EscalationExamples disagreements;
  @Autowired AllocationExamples allocation;
  @Autowired SupervisionExamples supervision;
  @Autowired TrainingExamples training;
  @Autowired JointPlanExamples plans;
  @Autowired QualityExamples quality;
  @Autowired Acceptances acceptances;
  @Autowired Contacts contacts;
  @Autowired Incidents incidents;
  @Autowired ReferralExamples answers;
  @Autowired Drafts drafts;
  @Autowired Journeys journeys;
  @Autowired Accounts accounts;
  @Autowired Enrolments enrolments;
  @Autowired Deadlines deadlines;
  @Autowired FailedMessages failed;
  @Autowired Mailbox mailbox;
  @Autowired org.openmash.contact.Contacts shortForms;
  @Autowired Referrals referrals;
  @Autowired RequestExamples requests;
  @Autowired PersonExamples persons;
  @Autowired FamilyExamples families;
  @Autowired PeopleExamples files;
  @Autowired LifeExamples lives;
  @Autowired BabyExamples babies;
  @Autowired LetterExamples letters;
  @Autowired Letters posted;
  @Autowired RestrictionExamples restricted;
  @Autowired BreakGlass glass;
  @Autowired Questions questions;
  @Autowired RetentionExamples retention;
  @Autowired Persons everybody;
  @Autowired SubjectRequestExamples subjectRequests;
  @Autowired MonitorExamples watched;
  @Autowired Clock clock;

  /**
   * Everybody and everything in it.
   *
   * @param people those who open pages, by the word the examples know them by
   */
  record Made(Map<String, Actor> people, Examples examples, PersonalData told) {}

  Made made() throws IOException {
    Cast cast = Cast.met(agencies, signedIn);
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("nobody", Actor.anonymous());
    people.put("referrer", cast.referrer());
    people.put("screener", cast.screener());
    people.put("manager", cast.manager());
    people.put("administrator", cast.administrator());
    people.put("inspector", cast.inspector());
    people.put("lead", cast.lead());
    people.put("second", signedIn.as(Role.SCREENER));
    people.put("leader", signedIn.as(Role.TEAM_MANAGER));
    people.put("worker", signedIn.as(Role.CASE_WORKER));
    people.put("asked", signedIn.as(Role.CASE_WORKER));
    people.put("monitor", signedIn.as(Role.PARTNER_MONITOR));
    Examples examples = new Examples(people);
    PersonalData told = new PersonalData().and(Cast.NAME, Cast.NAME.split(" ")[1], "@example");
    desk(cast, examples, told);
    draft(cast, examples, told, answers.aboutSiblings(2, 11));
    draft(cast, examples, told, answers.aboutAnUnbornBaby(2, 12));
    night(cast, examples, told);
    directory(cast, examples);
    work(cast, examples);
    messages(cast, examples);
    wayIn(cast, examples);
    shortForms(cast, examples, told);
    people(cast, examples, told);
    restricted(cast, examples);
    keeping(cast, examples);
    asksForTheirOwn(cast, examples);
    watched(cast, people.get("monitor"), examples);
    sampled(cast, examples);
    disputed(cast, examples);
    CaseId given = worked(cast, people.get("worker"), people.get("asked"), examples, told);
    supervised(given, people.get("leader"), people.get("worker"), examples);
    trained(cast, examples);
    return new Made(people, examples, told);
  }

  private void desk(Cast cast, Examples examples, PersonalData told) throws IOException {
    for (Stage stage : Stage.values()) {
      Answers about =
          stage == Stage.RECEIVED
              ? answers.aboutAnUnbornBaby(1, 21)
              : answers.aboutSiblings(2, stage.ordinal());
      told.and(about);
      Contact contact = contacts.at(stage, cast, about);
      String inbox = "/inbox/" + contact.referral();
      examples
          .as("referrer", "/referrals/{id}", "/referrals/" + contact.referral())
          .as("screener", "/inbox/{id}", inbox)
          .as("screener", "/disclosures/contact/{id}", "/disclosures/contact/" + contact.referral())
          .as(
              "screener",
              "/disclosures/contact/{id}/new",
              "/disclosures/contact/" + contact.referral() + "/new")
          .as("referrer", "/correspondence/{id}", "/correspondence/" + contact.referral())
          .as("screener", "/correspondence/{id}", "/correspondence/" + contact.referral());
      switch (stage) {
        case TAKEN ->
            examples.as(
                "screener", "/inbox/{id}/decision", inbox + "/decision?child=" + contact.child());
        case PROPOSED ->
            examples
                .as("manager", "/inbox/{id}", inbox)
                .as("inspector", "/inbox/{id}", inbox)
                .as("manager", "/decisions/{id}", "/decisions/" + contact.decision());
        case DECIDED ->
            examples
                .as(
                    "screener",
                    "/decisions/{id}/correction",
                    "/decisions/" + contact.decision() + "/correction")
                .as("screener", "/feedback", "/feedback")
                .as(
                    "screener",
                    "/feedback/{id}/rung",
                    "/feedback/" + outcomes.of(contact.referral()) + "/rung")
                .as("manager", "/feedback/figures", "/feedback/figures")
                .as("manager", "/feedback/copies", "/feedback/copies")
                .as("manager", "/feedback/copies/new", "/feedback/copies/new");
        case RECEIVED, RECORDED -> {
          // Nothing more to open.
        }
      }
    }
    for (String tray : List.of("WAITING", "MINE", "TO_AUTHORISE", "DECIDED")) {
      examples.as("screener", "/inbox", "/inbox?tray=" + tray);
    }
    ReferralId beside = contacts.at(Stage.TAKEN, cast, answers.aboutSiblings(2, 31)).referral();
    asked(cast, examples, told, beside);
    letters(cast, examples, told, contacts.at(Stage.TAKEN, cast, answers.aboutSiblings(2, 32)));
    examples
        .as("screener", "/inbox", "/inbox?tray=OPEN&open=" + beside)
        .as("inspector", "/inbox", "/inbox")
        .as("screener", "/correspondence", "/correspondence")
        .as("referrer", "/correspondence", "/correspondence");
  }

  /** One to both parents that waits for a second person, and one that may go. */
  private void letters(Cast cast, Examples examples, PersonalData told, Contact contact) {
    LetterExamples.Apart apart =
        letters.apart(cast.screener(), contact.referral(), contact.child());
    apart.secrets().forEach(told::and);
    told.and(apart.hisName());
    LetterId waits = letters.toBoth(cast.screener(), contact.referral(), apart);
    posted.sign(cast.screener(), waits);
    LetterId goes = letters.toBoth(cast.screener(), contact.referral(), apart);
    posted.sign(cast.screener(), goes);
    posted.second(cast.manager(), goes);
    String route = "/letters/contact/{id}";
    String there = "/letters/contact/" + contact.referral();
    examples
        .as("screener", route, there)
        .as("screener", route + "/new", there + "/new")
        .as("manager", "/letters/{id}", "/letters/" + waits)
        .as("screener", "/letters/{id}", "/letters/" + goes)
        .as("screener", "/letters/{id}/write", "/letters/" + goes + "/write")
        .as("screener", "/letters/{id}/to/{reader}", "/letters/" + goes + "/to/" + apart.father())
        .as(
            "screener",
            "/persons/{id}/same-address",
            "/persons/" + apart.child() + "/same-address");
  }

  /** Asked of the referrer's own agency: once it answered, once it has not yet. */
  private void asked(Cast cast, Examples examples, PersonalData told, ReferralId contact) {
    told.and(RequestExamples.NAME);
    RequestId answered = requests.asked(cast.screener(), contact, cast.referrer().agency());
    requests.answered(cast.lead(), answered);
    RequestExamples.Wished wished = requests.wished(cast.screener(), answered);
    String onward = "/information-requests/" + answered + "/onward/" + wished.onward();
    String route = "/information-requests/{id}";
    RequestId open = requests.asked(cast.screener(), contact, cast.referrer().agency());
    String there = "/information-requests/" + open;
    examples
        .as("screener", "/inbox/{id}", "/inbox/" + contact)
        .as("screener", "/inbox/{id}/ask", "/inbox/" + contact + "/ask")
        .as("screener", "/inbox/ask", "/inbox/ask?contact=" + contact)
        .as("nobody", route, there)
        .as("lead", route, there)
        .as("manager", route, there)
        .as("manager", route, "/information-requests/" + answered)
        .as("lead", route, "/information-requests/" + answered)
        .as("lead", "/information-requests", "/information-requests")
        .as("screener", "/information-requests", "/information-requests")
        .as("lead", "/information-requests/times", "/information-requests/times")
        .as("manager", "/information-requests/times", "/information-requests/times")
        .as("lead", route + "/onward/{onward}", onward)
        .as("manager", route + "/onward/{onward}", onward)
        .as(
            "screener",
            route + "/passages/{passage}",
            "/information-requests/" + answered + "/passages/" + wished.passage())
        .as("screener", route + "/withdraw", there + "/withdraw");
    for (String page : List.of("/answer", "/decline", "/call", "/more-time")) {
      examples.as("lead", route + page, there + page);
    }
  }

  /** Each page of the journey that these answers need, and each row of those asked many times. */
  private void draft(Cast cast, Examples examples, PersonalData told, Answers typed)
      throws IOException {
    Actor referrer = cast.referrer();
    DraftId id = contacts.begun(referrer, typed);
    OpenDraft draft = drafts.open(referrer, id);
    Journey journey = journeys.open(referrer, REFERRAL);
    String route = "/{journey}/new/{draft}";
    String address = "/referral/new/" + id;
    examples
        .as("referrer", "/{journey}/new", "/referral/new")
        .as("referrer", route, address)
        .as("referrer", "/documents/for/{kind}/{id}", "/documents/for/draft/" + id);
    for (JourneyPage page : draft.needed(journey)) {
      String there = address + "/" + page.word();
      examples.as("referrer", route + "/{page}", there);
      if (page.times().many() && !draft.rows(page).isEmpty()) {
        examples
            .as("referrer", route + "/{page}/{place}", there + "/1")
            .as("referrer", route + "/{page}/{place}/remove", there + "/1/remove");
      }
    }
    told.and(typed);
  }

  /** A police notification, what the midwives are told of it, and a file of others. */
  private void night(Cast cast, Examples examples, PersonalData told) {
    Incidents.Incident incident = incidents.of(cast);
    told.and(incident.typed().incident()).and(incident.typed().safeContact());
    String there = "/domesticabuse/" + incident.notification();
    for (String page : List.of("", "/new", "/batches", "/waiting")) {
      examples.as("screener", "/domesticabuse" + page, "/domesticabuse" + page);
    }
    examples
        .as("screener", "/domesticabuse", "/domesticabuse?grade=HIGH")
        .as("screener", "/domesticabuse/{id}", there)
        .as("inspector", "/domesticabuse/{id}", there)
        .as("screener", "/domesticabuse/{id}/tell/{child}", there + "/tell/" + incident.child())
        .as("screener", "/domesticabuse/batches/{id}", "/domesticabuse/batches/" + incident.batch())
        .as("lead", "/encompass", "/encompass")
        .as("lead", "/encompass/{id}", "/encompass/" + incident.told());
  }

  private void directory(Cast cast, Examples examples) {
    Actor keeper = cast.administrator();
    LocalDate day = LocalDate.of(2025, 9, 1);
    Team team =
        agencies.put(
            keeper,
            new Team(
                TeamId.next(), cast.referrer().agency(), "Ward 2", Cast.MAILBOX, Span.since(day)));
    Practitioner person =
        agencies.put(
            keeper,
            new Practitioner(
                PractitionerId.next(),
                team.agency(),
                Cast.NAME,
                new Post("Named midwife", Duty.SAFEGUARDING_LEAD, team.id()),
                Cast.MAILBOX,
                null,
                null,
                Span.since(day)));
    String agency = "/agencies/" + team.agency();
    examples
        .as("administrator", "/agencies", "/agencies?name=trust")
        .as("administrator", "/agencies/{id}", agency)
        .as("administrator", "/agencies/{id}/teams/{team}", agency + "/teams/" + team.id())
        .as("administrator", "/agencies/{id}/people/{person}", agency + "/people/" + person.id())
        .as("administrator", "/accounts/{id}", "/accounts/" + cast.referrer().user());
    agreement(cast, examples);
  }

  private void sampled(Cast cast, Examples examples) {
    DipLine drawn = quality.drawn(cast.manager(), cast.screener());
    examples
        .as("manager", "/quality", "/quality")
        .as("screener", "/quality", "/quality")
        .as("manager", "/quality/new", "/quality/new")
        .as("manager", "/quality/signals", "/quality/signals")
        .as("manager", "/quality/levels", "/quality/levels")
        .as("referrer", "/promises", "/promises")
        .as("referrer", "/calibration", "/calibration")
        .as("referrer", "/calibration/{vignette}", "/calibration/bruise")
        .as("manager", "/quality/samples/{id}", "/quality/samples/" + drawn.sample())
        .as("manager", "/quality/lines/{id}/again", "/quality/lines/" + drawn.id() + "/again");
    examples.as("second", "/quality/lines/{id}", "/quality/lines/" + drawn.id());
  }

  private TeamId team(Actor leader) {
    TeamId team = TeamId.next();
    agencies.add(
        Actor.system("test"),
        Agency.of(
            leader.agency(),
            "Council " + team,
            AgencyKind.CHILDRENS_SOCIAL_CARE,
            Reach.by("council@council.example"),
            LocalDate.of(2020, 1, 1)));
    agencies.put(
        Actor.system("test"),
        new Team(team, leader.agency(), "North", null, new Span(LocalDate.of(2020, 1, 1), null)));
    return team;
  }

  /** A worker who is supervised, and spoke there about a child. */
  private void supervised(CaseId about, Actor leader, Actor worker, Examples examples) {
    SupervisionExamples.Made made = supervision.made(leader, worker);
    supervision.discuss(worker, made, about);
    String page = "/supervision/" + made.id();
    String planned = "/supervision/sessions/" + made.planned();
    examples
        .as("leader", "/supervision", "/supervision")
        .as("worker", "/supervision", "/supervision")
        .as("leader", "/workforce/posts/{id}", "/workforce/posts/" + team(leader))
        .as("manager", "/return-checks", "/return-checks")
        .as("manager", "/return-checks/rules", "/return-checks/rules?word=2885")
        .as("leader", "/demand", "/demand")
        .as("leader", "/demand/scrutiny", "/demand/scrutiny")
        .as("leader", "/workforce/teams", "/workforce/teams")
        .as("worker", "/diary", "/diary")
        .as("worker", "/diary/today", "/diary/today")
        .as("worker", "/diary/address", "/diary/address")
        .as("leader", "/supervision/people", "/supervision/people")
        .as("leader", "/supervision/figures", "/supervision/figures")
        .as("leader", "/supervision/new", "/supervision/new")
        .as("leader", "/supervision/{id}", page)
        .as("worker", "/supervision/{id}", page)
        .as("leader", "/supervision/{id}/plan", page + "/plan")
        .as("leader", "/supervision/{id}/held", page + "/held")
        .as("leader", "/supervision/{id}/change", page + "/change")
        .as("leader", "/supervision/sessions/{id}/held", planned + "/held")
        .as("leader", "/supervision/sessions/{id}/cancel", planned + "/cancel")
        .as(
            "worker",
            "/supervision/sessions/{id}/children/{child}",
            "/supervision/sessions/" + made.held() + "/children/" + about);
  }

  /** A midwife whose training lapsed, a course she came to, and what two agencies plan. */
  private void trained(Cast cast, Examples examples) {
    String learner = "/learners/" + training.lapsed(cast.lead(), cast.referrer());
    training.guest(cast.lead(), "Olwen Price", "midwife");
    CourseId id = training.attended(cast.lead(), "working-together", List.of(cast.referrer()));
    CourseId later = training.course(cast.lead(), "working-together", 5);
    JointPlanExamples.Made made =
        plans.made(cast.lead(), cast.leadElsewhere().agency(), cast.referrer().user());
    examples
        .as("referrer", "/training", "/training")
        .as("lead", "/training", "/training")
        .as("lead", "/training/gaps", "/training/gaps")
        .as("inspector", "/training/gaps", "/training/gaps")
        .as("lead", "/learners", "/learners")
        .as("lead", "/learners/new", "/learners/new")
        .as("lead", "/learners/{id}", learner)
        .as("referrer", "/learners/{id}", learner)
        .as("referrer", "/courses", "/courses")
        .as("lead", "/courses", "/courses")
        .as("lead", "/courses/new", "/courses/new")
        .as("lead", "/courses/{id}", "/courses/" + id)
        .as("referrer", "/courses/{id}", "/courses/" + later)
        .as("lead", "/courses/{id}/people", "/courses/" + later + "/people")
        .as("referrer", "/courses/{id}/first", "/courses/" + id + "/first")
        .as(
            "referrer",
            "/courses/{id}/later",
            "/courses/" + training.longAgo(cast.lead(), cast.referrer()) + "/later")
        .as("lead", "/joint-plans", "/joint-plans")
        .as("lead", "/joint-plans/new", "/joint-plans/new")
        .as("lead", "/joint-plans/{id}", "/joint-plans/" + made.plan())
        .as("lead", "/joint-actions/{id}", "/joint-actions/" + made.action())
        .as("referrer", "/joint-actions/{id}", "/joint-actions/" + made.action());
  }

  /** One child somebody works with and another is asked to take over, and one with nobody. */
  private CaseId worked(Cast cast, Actor worker, Actor asked, Examples examples, PersonalData told)
      throws IOException {
    Answers about = answers.aboutOlderSiblings(1);
    told.and(about);
    contacts.opened(cast, answers.aboutOlderSiblings(1));
    CaseId id =
        allocation.worked(cast.manager(), contacts.opened(cast, about).referral(), worker, asked);
    allocation.timePasses();
    String at = "/cases/{id}";
    String page = "/cases/" + id;
    examples
        .as("worker", at, page)
        .as("leader", at, page)
        .as("worker", "/cases", "/cases")
        .as("asked", "/cases", "/cases")
        .as("asked", at, page)
        .as("asked", at + "/decline", page + "/decline")
        .as("worker", at + "/seen", page + "/seen")
        .as("worker", at + "/hand-over", page + "/hand-over")
        .as("leader", "/unallocated", "/unallocated")
        .as("leader", "/unallocated/days", "/unallocated/days")
        .as("leader", "/overview", "/overview")
        .as("leader", "/caseloads", "/caseloads?without=" + worker.user())
        .as("leader", "/workers/{id}", "/workers/" + worker.user())
        .as("leader", "/workers/{id}/leaving", "/workers/" + worker.user() + "/leaving")
        .as("leader", "/workers/{id}/away", "/workers/" + worker.user() + "/away")
        .as("leader", "/absences/{id}", "/absences/" + allocation.away(cast.manager(), worker))
        .as("leader", "/workers/{id}/census", "/workers/" + worker.user() + "/census")
        .as("leader", "/workers/{id}/agency", "/workers/" + worker.user() + "/agency")
        .as("leader", "/workforce", "/workforce")
        .as("leader", "/workforce/census", "/workforce/census");
    for (String turn : List.of("/give", "/beside", "/hold", "/end")) {
      examples.as("leader", at + turn, page + turn);
    }
    return id;
  }

  private void disputed(Cast cast, Examples examples) throws IOException {
    Contact contact = contacts.at(Stage.DECIDED, cast, answers.aboutSiblings(1, 41));
    disagreements.answered(cast.referrer(), cast.manager(), contact.referral());
    String at = "/escalations/{referral}";
    String page = "/escalations/" + contact.referral();
    for (String turn : List.of("/new", "/further", "/end", "/thanks")) {
      examples.as("referrer", at + turn, page + turn);
    }
    for (String turn : List.of("/answer", "/meeting", "/close", "/lesson")) {
      examples.as("manager", at + turn, page + turn);
    }
    examples
        .as("referrer", at, page)
        .as("manager", at, page)
        .as("referrer", "/escalations", "/escalations")
        .as("manager", "/escalations", "/escalations")
        .as("manager", "/escalations/figures", "/escalations/figures");
  }

  /** One the referrer's agency accepted, and one it has not answered yet. */
  private void agreement(Cast cast, Examples examples) {
    AgreementId accepted = agreements.add(cast.manager(), AgreementExamples.forHospitals());
    OfferId signed = put(cast, accepted);
    acceptances.accept(
        cast.lead(), signed, new AcceptForm(Cast.NAME, "Named midwife", true, true), 1);
    AgreementId id = agreements.add(cast.manager(), AgreementExamples.forHospitals());
    String offer = "/agreement-offers/" + put(cast, id);
    examples
        .as("lead", "/agreement-offers/{id}", "/agreement-offers/" + signed)
        .as("manager", "/agreements", "/agreements")
        .as("lead", "/agreements", "/agreements")
        .as("manager", "/agreements/{id}", "/agreements/" + id)
        .as("manager", "/agreements/{id}/change", "/agreements/" + id + "/change?version=1")
        .as("nobody", "/agreement-offers/{id}", offer)
        .as("lead", "/agreement-offers/{id}", offer)
        .as("lead", "/agreement-offers/{id}/accept", offer + "/accept?version=1")
        .as("lead", "/agreement-offers/{id}/decline", offer + "/decline?version=1");
  }

  private OfferId put(Cast cast, AgreementId agreement) {
    acceptances.ask(cast.manager(), agreement);
    return acceptances.mine(cast.lead()).stream()
        .filter(offered -> offered.agreement().id().equals(agreement))
        .findFirst()
        .orElseThrow()
        .offer()
        .id();
  }

  private void work(Cast cast, Examples examples) {
    Actor screener = cast.screener();
    for (String rule : List.of("T1", "RAG.red", "T2")) {
      Deadline deadline =
          deadlines
              .open(
                  screener,
                  rule,
                  new Subject("referral", Id.random()),
                  Owner.person(screener.user()),
                  TUESDAY.minus(Duration.ofDays(rule.equals("T2") ? 0 : 7)),
                  null)
              .orElseThrow();
      if (rule.equals("T1")) {
        examples.as("screener", "/work/{id}/lateness", "/work/" + deadline.id() + "/lateness");
      }
    }
    examples.as("screener", "/work", "/work").as("referrer", "/work", "/work");
  }

  private void messages(Cast cast, Examples examples) {
    examples.as("nobody", "/mailbox/{id}", "/mailbox/" + mailbox.newest().getFirst().id());
    var message = failed.refused(cast.referrer(), cast.manager(), ReferralId.next(), Cast.MAILBOX);
    examples.as("manager", "/messages/{id}", "/messages/" + message);
  }

  private void watched(Cast cast, Actor monitor, Examples examples) {
    MonitorExamples.Looked looked = watched.looked(monitor);
    String week = "/monitor/weeks/" + looked.week();
    String route = "/monitor/weeks/{id}";
    for (String who : List.of("monitor", "manager")) {
      examples
          .as(who, "/monitor", "/monitor")
          .as(who, "/monitor/weeks", "/monitor/weeks")
          .as(who, route, week)
          .as(who, route + "/contacts/{contact}", week + "/contacts/" + looked.contact());
    }
    examples
        .as("manager", "/monitor/findings/{id}", "/monitor/findings/" + looked.finding())
        .as("lead", "/packs", "/packs")
        .as("lead", "/packs/{id}", "/packs/" + watched.pack(cast.lead()));
  }

  /** Somebody asks for what is kept about them: one is read, one with the second reader. */
  private void asksForTheirOwn(Cast cast, Examples examples) {
    PersonId child = persons.somebody(cast.manager(), "Linnet", PersonExamples.family());
    String read = "/subject-requests/" + subjectRequests.gathered(cast.manager(), child);
    SubjectRequestExamples.Read second = subjectRequests.read(cast.manager(), child);
    examples
        .as("manager", "/persons/{id}/subject-request", "/persons/" + child + "/subject-request")
        .as("manager", "/subject-requests", "/subject-requests")
        .as("manager", "/subject-requests/{id}", read)
        .as("manager", "/subject-requests/{id}/reading", read + "/reading")
        .as("manager", "/subject-requests/{id}/proof", read + "/proof")
        .as("manager", "/subject-requests/{id}/more-time", read + "/more-time")
        .as("manager", "/subject-requests/{id}/end", read + "/end")
        .as("manager", "/subject-requests/{id}/sending", read + "/sending");
    String here = "/subject-requests/" + second.request();
    examples
        .as("manager", "/subject-requests/{id}", here)
        .as("manager", "/subject-requests/{id}/items/{item}", here + "/items/" + second.item())
        .as(
            "manager",
            "/subject-requests/{id}/passages/{passage}",
            here + "/passages/" + second.passage())
        .as(
            "manager",
            "/subject-requests/{id}/passages/{passage}/back",
            here + "/passages/" + second.passage() + "/back");
  }

  /** A record that only managers see, and that a screener opened in need. */
  private void restricted(Cast cast, Examples examples) {
    String family = PersonExamples.family();
    PersonId child = persons.somebody(cast.screener(), "Teal", family);
    RestrictionId id = restricted.restrict(cast.manager(), child);
    Glass open =
        glass
            .open(
                cast.screener(),
                new GlassForm(
                    "Teal " + family + " 4 7 2017",
                    Glass.Reason.VITAL_INTEREST,
                    "A child was found who may be this one."))
            .orElseThrow();
    glass.close(cast.screener());
    everybody.read(signedIn.as(Role.SCREENER), persons.somebody(cast.manager(), "Ash"));
    questions.look(Actor.system("test"));
    QuestionId question = questions.of(cast.manager(), LocalDate.of(2026, 3, 1)).getFirst().id();
    examples
        .as("manager", "/opened/{id}", "/opened/" + question)
        .as("screener", "/people-i-know", "/people-i-know")
        .as("manager", "/restrictions/{id}", "/restrictions/" + id)
        .as("manager", "/glass/{id}", "/glass/" + open.id());
  }

  private void keeping(Cast cast, Examples examples) throws IOException {
    Contact contact = contacts.at(Stage.DECIDED, cast, answers.aboutSiblings(1, 77));
    DisposalId disposal = retention.proposed(HubId.MAIN, contact.referral());
    HoldId hold =
        retention.hold(cast.manager(), LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 2));
    examples
        .as("manager", "/retention/{id}", "/retention/" + disposal)
        .as("manager", "/retention/{id}/longer", "/retention/" + disposal + "/longer")
        .as("manager", "/retention/holds/{id}/lift", "/retention/holds/" + hold + "/lift");
  }

  private void shortForms(Cast cast, Examples examples, PersonalData told) {
    Actor screener = cast.screener();
    Map<ShortForm, Map<String, String>> typed =
        Map.of(
            ShortForm.CALL, Typed.with(Typed.call(), "promised=true"),
            ShortForm.RIGHT_CARE, Typed.rightCare(),
            ShortForm.MISSING, Typed.missing(),
            ShortForm.PRIVATE_FOSTERING, Typed.privateFostering(),
            ShortForm.TRANSFER_IN, Typed.transferIn(),
            ShortForm.FOR_INFORMATION, Typed.forInformation());
    for (ShortForm form : ShortForm.values()) {
      Answers answers = Typed.answers(typed.get(form));
      told.and(answers);
      ReferralId contact =
          shortForms.record(screener, form, answers, UUID.randomUUID().toString(), true).id();
      examples
          .as("screener", "/contacts/{form}/new", form.path())
          .as("screener", "/inbox/{id}", "/inbox/" + contact);
      for (Step step : Step.values()) {
        if (step.isFor(referrals.read(screener, contact).line().kind())) {
          examples.as(
              "screener",
              "/contacts/{id}/steps/{step}",
              "/contacts/" + contact + "/steps/" + step.word());
        }
      }
      if (form == ShortForm.CALL) {
        examples.as("screener", "/contacts/{id}/arrived", "/contacts/" + contact + "/arrived");
      }
    }
    examples
        .as("referrer", "/contacts/{form}/new", ShortForm.MISSING.path())
        .as("referrer", "/contacts/new", "/contacts/new")
        .as("screener", "/contacts/new", "/contacts/new");
  }

  private void people(Cast cast, Examples examples, PersonalData told) {
    Actor screener = cast.screener();
    String family = PersonExamples.family();
    told.and(family);
    PersonId one = persons.somebody(screener, "Wren", family);
    PersonId two = persons.somebody(screener, "Wrenna", family);
    PersonId three = persons.somebody(screener, "Wrennie", family);
    long joining = persons.joined(screener, one, three);
    String here = "/persons/" + one;
    examples
        .as("screener", "/persons/{id}", here)
        .as("manager", "/persons/{id}", here)
        .as("inspector", "/persons/{id}", here)
        .as("screener", "/persons/{id}/join/{other}", here + "/join/" + two)
        .as(
            "screener",
            "/persons/{id}/joinings/{joining}/part",
            here + "/joinings/" + joining + "/part");
    PeopleExamples.Held held = files.held(screener);
    String file = "/exchange/people/" + held.file();
    examples
        .as("manager", "/exchange/people/{id}", file)
        .as("screener", "/exchange/people/{id}/{line}", file + "/" + held.line())
        .as("screener", "/exchange/people", "/exchange/people")
        .as("screener", "/persons/duplicates", "/persons/duplicates");
    told.and(held.family());
    lives(cast, examples, one, lives.unborn(screener, "Tamsin " + family));
    babies(cast, examples, family);
    for (Part part : Part.values()) {
      examples.as("screener", "/persons/{id}/parts/{part}", here + "/parts/" + part.word());
    }
    family(screener, examples, one, two);
  }

  /** One before birth and one on a ward, of the maternity service the lead is of. */
  private void babies(Cast cast, Examples examples, String family) {
    Actor screener = cast.screener();
    PersonId unborn = babies.unborn(screener, "Ottilie " + family, cast.lead().agency());
    PersonId born = babies.unborn(screener, "Perpetua " + family, cast.lead().agency());
    babies.bornOnAWard(screener, born);
    for (String who : List.of("screener", "manager", "lead", "inspector")) {
      examples
          .as(who, "/babies", "/babies")
          .as(who, "/babies/wards", "/babies/wards")
          .as(who, "/babies/trends", "/babies/trends")
          .as(who, "/babies/{id}", "/babies/" + unborn)
          .as(who, "/babies/{id}", "/babies/" + born);
    }
    for (String who : List.of("screener", "lead")) {
      examples
          .as(who, "/babies/{id}/booking", "/babies/" + unborn + "/booking")
          .as(who, "/babies/{id}/steps/{step}", "/babies/" + unborn + "/steps/booking")
          .as(who, "/babies/{id}/ward/{what}", "/babies/" + unborn + "/ward/birth");
      for (String what : List.of("stay", "delay", "planning", "discharge")) {
        examples.as(who, "/babies/{id}/ward/{what}", "/babies/" + born + "/ward/" + what);
      }
    }
    examples.as("lead", "/baby-delays", "/baby-delays");
  }

  private void family(Actor screener, Examples examples, PersonId child, PersonId mother) {
    String route = "/persons/{id}/family";
    String here = "/persons/" + child + "/family";
    FactId fact = families.tie(screener, child, Kinship.SIBLING, mother);
    families.home(screener, child, null);
    for (String page : List.of("", "/genogram", "/ecomap", "/network", "/find", "/new")) {
      examples.as("screener", route + page, here + page);
    }
    examples
        .as("inspector", route, here)
        .as("screener", route + "/facts/{fact}", here + "/facts/" + fact)
        .as(
            "screener",
            route + "/homes/{home}",
            "/persons/" + mother + "/family/homes/" + families.homeOf(screener, child));
    for (FactKind kind : FactKind.values()) {
      examples.as(
          "screener",
          route + (kind.pair() ? "/with/{other}/{kind}" : "/own/{kind}"),
          here + (kind.pair() ? "/with/" + mother : "/own") + "/" + kind.word());
    }
  }

  private void lives(Cast cast, Examples examples, PersonId child, PersonId unborn) {
    String here = "/persons/" + child;
    long event =
        lives.recorded(cast.screener(), child, LifeEvent.Kind.AGE_DISPUTE, LifeExamples.dispute());
    for (LifeEvent.Kind kind : LifeEvent.Kind.values()) {
      if (kind != LifeEvent.Kind.BIRTH && kind != LifeEvent.Kind.ADOPTION) {
        examples.as("screener", "/persons/{id}/life/{kind}", here + "/life/" + kind.word());
      }
    }
    examples
        .as("screener", "/persons/{id}/life/{event}/undo", here + "/life/" + event + "/undo")
        .as("manager", "/persons/{id}/adoption", here + "/adoption")
        .as("screener", "/persons/{id}/birth", "/persons/" + unborn + "/birth")
        .as("screener", "/persons/{id}/birth", "/persons/" + unborn + "/birth?babies=2")
        .as("screener", "/persons/{id}", "/persons/" + unborn);
  }

  private void wayIn(Cast cast, Examples examples) {
    Actor newcomer = signedIn.as(Role.REFERRER);
    String token = accounts.invite(cast.administrator(), newcomer.user());
    examples
        .as("nobody", "/enrol/{token}", "/enrol/" + token)
        .as("nobody", "/report/received/{reference}", "/report/received/" + Reference.next())
        .as("halfway", "/sign-in/code", "/sign-in/code");
  }

  /** The session of somebody who has given their password and not yet their code. */
  String halfwayIn(int port) {
    Newcomer newcomer = Newcomer.enrolled(accounts, enrolments, clock, Role.REFERRER);
    Visitor visitor = new Visitor(port);
    visitor.post(
        "/sign-in", "/sign-in", Map.of("email", newcomer.email(), "password", Newcomer.PASSWORD));
    return visitor.cookie(SignedIn.COOKIE);
  }
}
