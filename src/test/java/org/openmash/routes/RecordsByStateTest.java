package org.openmash.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.agency.Agencies;
import org.openmash.allocation.AllocationExamples;
import org.openmash.baby.BabyExamples;
import org.openmash.deadline.Deadlines;
import org.openmash.deadline.Owner;
import org.openmash.deadline.Worklists;
import org.openmash.escalation.EscalationExamples;
import org.openmash.exchange.PeopleExamples;
import org.openmash.family.FamilyExamples;
import org.openmash.feedback.FeedbackExamples;
import org.openmash.informationrequest.RequestExamples;
import org.openmash.informationrequest.RequestId;
import org.openmash.jointplan.JointPlanExamples;
import org.openmash.kernel.Actor;
import org.openmash.kernel.CaseId;
import org.openmash.kernel.DraftId;
import org.openmash.kernel.Id;
import org.openmash.kernel.PersonId;
import org.openmash.kernel.Role;
import org.openmash.kernel.Subject;
import org.openmash.letter.LetterExamples;
import org.openmash.monitor.MonitorExamples;
import org.openmash.person.LifeEvent;
import org.openmash.person.LifeExamples;
import org.openmash.person.PersonExamples;
import org.openmash.quality.DipLine;
import org.openmash.quality.QualityExamples;
import org.openmash.referral.ReferralExamples;
import org.openmash.routes.Contacts.Contact;
import org.openmash.routes.Contacts.Stage;
import org.openmash.supervision.SupervisionExamples;
import org.openmash.support.FrozenTime;
import org.openmash.support.HubTest;
import org.openmash.support.Routes;
import org.openmash.support.Routes.Route;
import org.openmash.support.SignedIn;
import org.openmash.training.CourseId;
import org.openmash.training.TrainingExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Everybody asks for every route of one record, at each stage it comes to. Whoever may not sees
 * what somebody sees who asks for nothing at all, changes nothing, and is in the audit trail.
 */
@HubTest
class RecordsByStateTest {

  /** Who may: by their letter in {@link #people}. Whoever is not named gets "not found". */
  private static final String OF_A_REFERRAL =
      """
      GET  /referrals/{id}                      R L
      GET  /referrals/{id}/sent                 R L
      GET  /referrals/{id}/referral.pdf         R L
      GET  /documents/{id}                      R L S M I
      GET  /documents/for/{kind}/{id}           R S M
      GET  /inbox/{id}                          S M I
      GET  /disclosures/contact/{id}            S M I
      GET  /disclosures/contact/{id}/new        S M
      GET  /letters/contact/{id}                S M
      GET  /letters/contact/{id}/new            S M
      GET  /inbox/{id}/rating                   S M
      GET  /inbox/{id}/ask                      S M
      GET  /inbox/{id}/record                   S M
      GET  /inbox/{id}/decision                 S M
      GET  /inbox/{id}/return                   S M
      GET  /inbox/{id}/duplicate                S M
      GET  /inbox/{id}/split                    S M
      GET  /inbox/{id}/who                      S M
      GET  /inbox/{id}/family                   S M
      GET  /inbox/{id}/out-of-area              S M
      GET  /inbox/{id}/other-hub                S M
      GET  /inbox/{id}/restriction              M
      GET  /correspondence/{id}                 R L S M I
      GET  /work/{id}/lateness                  S M
      POST /documents/for/{kind}/{id}           R S M
      POST /documents/for/{kind}/{id}/remove
      POST /work/{id}/lateness                  S M
      POST /inbox/{id}/rating                   S M
      POST /inbox/{id}/ask                      S M
      POST /disclosures/contact/{id}/new        S M
      POST /letters/contact/{id}/new            S M
      POST /inbox/{id}/record                   S M
      POST /inbox/{id}/decision                 S M
      POST /inbox/{id}/return                   S M
      POST /inbox/{id}/duplicate                S M
      POST /inbox/{id}/split                    S M
      POST /inbox/{id}/who/other                S M
      POST /inbox/{id}/who/same                 S M
      POST /inbox/{id}/who/undo                 S M
      POST /inbox/{id}/who/new                  S M
      POST /inbox/{id}/family/other             S M
      POST /inbox/{id}/family/same              S M
      POST /inbox/{id}/family/undo              S M
      POST /inbox/{id}/family/new               S M
      POST /inbox/{id}/family/take              S M
      POST /inbox/{id}/out-of-area              S M
      POST /inbox/{id}/other-hub                S M
      POST /inbox/{id}/restriction              M
      POST /correspondence/{id}                 R L S M
      POST /inbox/{id}/take                     S M
      POST /inbox/{id}/take-over                S M
      """;

  private static final String OF_A_DECISION =
      """
      GET  /decisions/{id}                      M
      GET  /decisions/{id}/correction           S M
      POST /decisions/{id}/correction           S M
      POST /decisions/{id}/send-back            M
      POST /decisions/{id}/authorise            M
      """;

  private static final String OF_A_REQUEST =
      """
      GET  /information-requests/{id}                R C L S M I
      GET  /information-requests/{id}/answer         R C L
      GET  /information-requests/{id}/decline        R C L
      GET  /information-requests/{id}/call           R C L
      GET  /information-requests/{id}/more-time      R C L
      GET  /information-requests/{id}/withdraw       S M
      GET  /information-requests/{id}/passages/{passage}  S M
      GET  /information-requests/{id}/onward/{onward}  R C L M
      POST /information-requests/{id}/passages/{passage}  S M
      POST /information-requests/{id}/onward/{onward}  R C L M
      POST /information-requests/{id}/answer         R C L
      POST /information-requests/{id}/decline        R C L
      POST /information-requests/{id}/call           R C L
      POST /information-requests/{id}/more-time      R C L
      POST /information-requests/{id}/time           S M
      POST /information-requests/{id}/withdraw       S M
      POST /information-requests/{id}/nothing-known  R C L
      """;

  private static final String OF_A_NOTIFICATION =
      """
      GET  /domesticabuse/{id}                          S M I
      GET  /domesticabuse/{id}/safe-contact             S M
      GET  /domesticabuse/{id}/household                S M
      GET  /domesticabuse/{id}/tell/{child}             S M
      GET  /domesticabuse/{id}/marac                    S M
      GET  /domesticabuse/{id}/marac/action             S M
      GET  /domesticabuse/{id}/support                  S M
      GET  /domesticabuse/batches/{id}                  S M
      GET  /encompass/{id}                              L
      POST /domesticabuse/{id}/household                S M
      POST /domesticabuse/{id}/household/separate       S M
      POST /domesticabuse/{id}/tell/{child}             S M
      POST /domesticabuse/{id}/telephone/{telling}      S M
      POST /domesticabuse/{id}/marac                    S M
      POST /domesticabuse/{id}/marac/action             S M
      POST /domesticabuse/{id}/marac/done/{action}      S M
      POST /domesticabuse/{id}/support                  S M
      POST /encompass/{id}/read                         L
      """;

  private static final String OF_A_PERSON =
      """
      GET  /persons/{id}                              S M I
      GET  /persons/{id}/parts/{part}                 S M
      GET  /persons/{id}/join/{other}                 S M
      GET  /persons/{id}/joinings/{joining}/part      S M
      POST /persons/{id}/parts/{part}                 S M
      POST /persons/{id}/join/{other}                 S M
      POST /persons/{id}/joinings/{joining}/agree     S M
      POST /persons/{id}/joinings/{joining}/part      S M
      POST /persons/{id}/apart/{other}                S M
      POST /persons/{id}/apart/{other}/undo           S M
      GET  /persons/{id}/same-address                 S M
      POST /persons/{id}/same-address                 S M
      GET  /persons/{id}/restriction                  M
      POST /persons/{id}/restriction                  M
      GET  /persons/{id}/subject-request              M
      POST /persons/{id}/subject-request              M
      GET  /persons/{id}/family                       S M I
      GET  /persons/{id}/family/genogram              S M I
      GET  /persons/{id}/family/ecomap                S M I
      GET  /persons/{id}/family/network               S M I
      GET  /persons/{id}/family/find                  S M
      GET  /persons/{id}/family/new                   S M
      GET  /persons/{id}/family/with/{other}/{kind}   S M
      GET  /persons/{id}/family/own/{kind}            S M
      GET  /persons/{id}/family/homes/{home}          S M
      GET  /persons/{id}/family/facts/{fact}          S M
      POST /persons/{id}/family/find                  S M
      POST /persons/{id}/family/new                   S M
      POST /persons/{id}/family/with/{other}/{kind}   S M
      POST /persons/{id}/family/own/{kind}            S M
      POST /persons/{id}/family/homes/{home}          S M
      POST /persons/{id}/family/facts/{fact}          S M
      POST /persons/{id}/family/facts/{fact}/undo     S M
      GET  /persons/{id}/life/{kind}                  S M
      GET  /persons/{id}/life/{event}/undo            S M
      GET  /persons/{id}/birth                        S M
      GET  /persons/{id}/adoption                     M
      POST /persons/{id}/life/{kind}                  S M
      POST /persons/{id}/life/{event}/undo            S M
      POST /persons/{id}/birth                        S M
      POST /persons/{id}/adoption                     M
      POST /persons/{id}/adoption/named               M
      """;

  private static final String OF_A_BABY =
      """
      GET  /babies/{id}                               L S M I
      GET  /babies/{id}/booking                       L S M
      GET  /babies/{id}/steps/{step}                  L S M
      GET  /babies/{id}/ward/{what}                   L S M
      POST /babies/{id}/booking                       L S M
      POST /babies/{id}/steps/{step}                  L S M
      POST /babies/{id}/ward/{what}                   L S M
      """;

  private static final String OF_A_LETTER =
      """
      GET  /letters/{id}                              S M
      GET  /letters/{id}/write                        S M
      GET  /letters/{id}/to/{reader}                  S M
      GET  /letters/{id}/to/{reader}/pdf              S M
      POST /letters/{id}/write                        S M
      POST /letters/{id}/sign                         S M
      POST /letters/{id}/second                       S M
      POST /letters/{id}/to/{reader}                  S M
      """;

  private static final String OF_A_SAMPLE =
      """
      GET  /quality/samples/{id}                      M
      GET  /quality/lines/{id}                        S M
      GET  /quality/lines/{id}/again                  M
      POST /quality/lines/{id}                        S M
      POST /quality/lines/{id}/again                  M
      POST /quality/lines/{id}/stands                 M
      """;

  private static final String OF_AN_OUTCOME =
      """
      GET  /feedback/{id}/rung                        S M
      POST /feedback/{id}/rung                        S M
      POST /feedback/answers/{referral}/{question}    R L
      """;

  private static final String OF_A_DISAGREEMENT =
      """
      GET  /escalations/{referral}                    R L S M I
      GET  /escalations/{referral}/new                R L
      GET  /escalations/{referral}/further            R L
      GET  /escalations/{referral}/end                R L
      GET  /escalations/{referral}/answer             S M
      GET  /escalations/{referral}/meeting            S M
      GET  /escalations/{referral}/close              M
      GET  /escalations/{referral}/lesson             M
      GET  /escalations/{referral}/thanks             R L M
      POST /escalations/{referral}/new                R L
      POST /escalations/{referral}/further            R L
      POST /escalations/{referral}/end                R L
      POST /escalations/{referral}/answer             S M
      POST /escalations/{referral}/meeting            S M
      POST /escalations/{referral}/close              M
      POST /escalations/{referral}/lesson             M
      POST /escalations/{referral}/thanks             R L M
      """;

  private static final String OF_A_CASE =
      """
      GET  /cases/{id}                                S M I T W V
      GET  /cases/{id}/give                           M T
      GET  /cases/{id}/beside                         M T
      GET  /cases/{id}/hand-over                      M T W
      GET  /cases/{id}/hold                           M T
      GET  /cases/{id}/seen                           M T W
      GET  /cases/{id}/end                            M T
      GET  /cases/{id}/decline                        V
      POST /cases/{id}/give                           M T
      POST /cases/{id}/beside                         M T
      POST /cases/{id}/hand-over                      M T W
      POST /cases/{id}/hold                           M T
      POST /cases/{id}/seen                           M T W
      POST /cases/{id}/end                            M T
      POST /cases/{id}/decline                        V
      POST /cases/{id}/stop                           M T
      POST /cases/{id}/accept                         V
      """;

  private static final String OF_SUPERVISION =
      """
      GET  /supervision/{id}                          T W
      GET  /supervision/{id}/plan                     T W
      GET  /supervision/{id}/held                     T W
      GET  /supervision/{id}/change                   T
      GET  /supervision/sessions/{id}/held            T W
      GET  /supervision/sessions/{id}/cancel          T W
      POST /supervision/{id}/plan                     T W
      POST /supervision/{id}/held                     T W
      POST /supervision/{id}/change                   T
      POST /supervision/{id}/end                      T
      POST /supervision/sessions/{id}/held            T W
      POST /supervision/sessions/{id}/cancel          T W
      """;

  private static final String OF_A_LEARNER =
      """
      GET  /learners/{id}                             R L
      GET  /learners/{id}/certificate                 L
      POST /learners/{id}/certificate                 L
      POST /learners/{id}/end                         L
      """;

  private static final String OF_A_COURSE =
      """
      GET  /courses/{id}/room                         L
      GET  /courses/{id}/off                          L
      GET  /courses/{id}/attendance                   L
      GET  /courses/{id}/first                        R
      GET  /courses/{id}/later
      POST /courses/{id}/first                        R
      POST /courses/{id}/later
      POST /courses/{id}/attendance                   L
      POST /courses/{id}/room                         L
      POST /courses/{id}/off                          L
      """;

  private static final String OF_A_JOINT_PLAN =
      """
      GET  /joint-plans/{id}                          R L K
      GET  /joint-plans/{id}/agency                   L K
      GET  /joint-plans/{id}/action                   L K
      GET  /joint-actions/{id}                        R L K
      POST /joint-plans/{id}/agency                   L K
      POST /joint-plans/{id}/action                   L K
      POST /joint-plans/{id}/join                     L K
      POST /joint-actions/{id}                        R L K
      POST /joint-plans/{id}/end                      L K
      """;

  private static final String OF_A_CHILD_SPOKEN_ABOUT =
      """
      GET  /supervision/sessions/{id}/children/{child}  T W
      POST /supervision/sessions/{id}/children/{child}  T W
      """;

  private static final String OF_A_FILE_OF_PEOPLE =
      """
      GET  /exchange/people/{id}                      S M
      GET  /exchange/people/{id}/{line}    S M
      POST /exchange/people/{id}/{line}/same  S M
      POST /exchange/people/{id}/{line}/new   S M
      """;

  private static final String OF_A_MONTH =
      """
      GET  /packs/{id}                                L
      GET  /packs/{id}/pdf                            L
      GET  /packs/{id}/xlsx                           L
      GET  /monitor/weeks/{id}                        M
      GET  /monitor/weeks/{id}/contacts/{contact}     M
      GET  /monitor/findings/{id}                     M
      POST /monitor/weeks/{id}/contacts/{contact}
      POST /monitor/findings/{id}                     M
      """;

  private static final String OF_A_DRAFT =
      """
      GET  /{journey}/new/{draft}                          R
      GET  /{journey}/new/{draft}/check                    R
      GET  /{journey}/new/{draft}/discard                  R
      GET  /{journey}/new/{draft}/send                     R
      GET  /{journey}/new/{draft}/{page}                   R
      GET  /{journey}/new/{draft}/{page}/{place}           R
      GET  /{journey}/new/{draft}/{page}/{place}/remove    R
      GET  /documents/for/{kind}/{id}                      R
      POST /documents/for/{kind}/{id}                      R
      POST /{journey}/new/{draft}/{page}                   R
      POST /{journey}/new/{draft}/{page}/autosave          R
      POST /{journey}/new/{draft}/{page}/{place}           R
      POST /{journey}/new/{draft}/{page}/{place}/autosave  R
      POST /{journey}/new/{draft}/{page}/{place}/remove    R
      POST /{journey}/new/{draft}/send                     R
      POST /{journey}/new/{draft}/discard                  R
      """;

  /**
   * Records that are whoever's their policy names, whatever stands in them; and those of somebody
   * without an account, which open to the browser they were begun in alone: tried where guests are.
   */
  private static final Pattern BY_POLICY_ALONE =
      Pattern.compile(
          "/(absences|accounts|agencies|agreement-offers|agreements|calibration|contacts|courses/\\{id\\}$|courses/\\{id\\}/(?:book|leave|people)$|diary|enrol|feedback/copies|inbox/views|glass|mailbox|messages|opened|people-i-know|report|restrictions|return-checks|retention|status|subject-requests|workers|workforce|\\{journey}/new$)(/.*)?");

  @Autowired MockMvcTester mvc;
  @Autowired Routes routes;
  @Autowired Agencies agencies;
  @Autowired SignedIn signedIn;
  @Autowired Contacts contacts;
  @Autowired Incidents incidents;
  @Autowired ReferralExamples answers;
  @Autowired RequestExamples requests;
  @Autowired PersonExamples persons;
  @Autowired FamilyExamples families;
  @Autowired PeopleExamples files;
  @Autowired LetterExamples letters;
  @Autowired LifeExamples lives;
  @Autowired BabyExamples babies;
  @Autowired MonitorExamples watched;
  @Autowired FeedbackExamples outcomes;
  @Autowired EscalationExamples disagreements;
  @Autowired AllocationExamples allocation;
  @Autowired SupervisionExamples supervision;
  @Autowired TrainingExamples training;
  @Autowired JointPlanExamples plans;
  @Autowired QualityExamples quality;
  @Autowired Deadlines deadlines;
  @Autowired Worklists worklists;
  @Autowired JdbcClient jdbc;

  private final Map<String, Actor> people = new LinkedHashMap<>();
  private final Map<Actor, Cookie> sessions = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private Cast cast;
  private String nothing;
  private Witness witness;

  @BeforeEach
  void everybodySignsIn() throws Exception {
    cast = Cast.met(agencies, signedIn);
    people.put("R", cast.referrer());
    people.put("C", cast.colleague());
    people.put("L", cast.lead());
    people.put("E", cast.elsewhere());
    people.put("K", cast.leadElsewhere());
    people.put("S", cast.screener());
    people.put("M", cast.manager());
    people.put("A", cast.administrator());
    people.put("I", cast.inspector());
    people.put("T", signedIn.at(cast.hub(), Role.TEAM_MANAGER));
    people.put("W", signedIn.at(cast.hub(), Role.CASE_WORKER));
    people.put("V", signedIn.at(cast.hub(), Role.CASE_WORKER));
    people.put("another case worker", signedIn.at(cast.hub(), Role.CASE_WORKER));
    people.put("screener of another hub", cast.screenerOfAnotherHub());
    people.put("manager of another hub", cast.managerOfAnotherHub());
    people.put("administrator of another hub", cast.administratorOfAnotherHub());
    people.values().forEach(actor -> sessions.put(actor, signedIn.cookie(actor)));
    nothing = body(mvc.get().uri("/no-such-page").exchange());
  }

  @BeforeEach
  void somebodyWatches() throws Exception {
    witness = Witness.of(jdbc);
  }

  @AfterEach
  void andGoesHome() throws Exception {
    witness.close();
  }

  @ParameterizedTest
  @EnumSource
  void opensAReferralToThoseItConcerns(Stage stage) throws Exception {
    Contact contact = contacts.at(stage, cast, answers.aboutSiblings(2, 31));
    Map<String, Object> ids = new HashMap<>();
    ids.put("referrals", contact.referral());
    ids.put("inbox", contact.referral());
    ids.put("disclosures", contact.referral());
    ids.put("letters", contact.referral());
    ids.put("correspondence", contact.referral());
    ids.put("for", "referral/" + contact.referral());
    ids.put("documents", contact.letter());
    ids.put("work", late());
    ids.put(
        "query",
        "?child=%s&document=%s&person=%s&place=family-1"
            .formatted(
                contact.child(), contact.letter(), persons.somebody(cast.screener(), "Wren")));
    if (contact.decision() != null) {
      ids.put("decisions", contact.decision());
    }
    ask(contact.decision() == null ? OF_A_REFERRAL : OF_A_REFERRAL + OF_A_DECISION, ids);
  }

  @Test
  void opensANotificationToTheHubAndWhatIsToldOfItToWhoeverIsTold() throws Exception {
    Incidents.Incident incident = incidents.of(cast);
    ask(
        OF_A_NOTIFICATION,
        Map.of(
            "domesticabuse", incident.notification(),
            "encompass", incident.told(),
            "telling", incident.told(),
            "batches", incident.batch(),
            "child", incident.child(),
            "action", incident.action(),
            "query", ""));
  }

  @Test
  void opensARequestToTheHubAndToTheAgencyItAsks() throws Exception {
    Contact contact = contacts.at(Stage.TAKEN, cast, answers.aboutSiblings(2, 33));
    RequestId request =
        requests.asked(cast.screener(), contact.referral(), cast.referrer().agency());
    requests.answered(cast.lead(), request);
    RequestExamples.Wished wished = requests.wished(cast.screener(), request);
    ask(
        OF_A_REQUEST,
        Map.of(
            "information-requests",
            request,
            "passage",
            wished.passage(),
            "onward",
            wished.onward(),
            "query",
            ""));
  }

  @Test
  void opensAPersonToTheHub() throws Exception {
    PersonId one = persons.somebody(cast.screener(), "Wren");
    PersonId other = persons.somebody(cast.screener(), "Wren");
    ask(
        OF_A_PERSON,
        Map.of(
            "persons",
            one,
            "other",
            persons.somebody(cast.screener(), "Wrenna"),
            "joining",
            persons.joined(cast.screener(), one, other),
            "fact",
            families.home(cast.screener(), one, null),
            "home",
            families.homeOf(cast.screener(), one),
            "event",
            lives.recorded(
                cast.screener(), one, LifeEvent.Kind.AGE_DISPUTE, LifeExamples.dispute()),
            "query",
            ""));
  }

  @Test
  void opensAnUnbornBabyToTheHubAndToTheMaternityServiceNamedForIt() throws Exception {
    PersonId baby = babies.unborn(cast.screener(), "Tern", cast.lead().agency());
    ask(OF_A_BABY, Map.of("babies", baby, "query", ""));
  }

  @Test
  void opensALetterToTheHub() throws Exception {
    Contact contact = contacts.at(Stage.TAKEN, cast, answers.aboutSiblings(2, 34));
    LetterExamples.Apart apart =
        letters.apart(cast.screener(), contact.referral(), contact.child());
    ask(
        OF_A_LETTER,
        Map.of(
            "letters",
            letters.toBoth(cast.screener(), contact.referral(), apart),
            "reader",
            apart.mother(),
            "query",
            ""));
  }

  @Test
  void opensAMonthToTheLeadOfItsAgencyAndAWeekToTheManagersOfItsHub() throws Exception {
    MonitorExamples.Looked looked = watched.looked(signedIn.as(Role.PARTNER_MONITOR));
    ask(
        OF_A_MONTH,
        Map.of(
            "packs",
            watched.pack(cast.lead()),
            "weeks",
            looked.week(),
            "contact",
            looked.contact(),
            "findings",
            looked.finding(),
            "query",
            ""));
  }

  @Test
  void opensASampleToManagersAndEachOfItToTheHub() throws Exception {
    contacts.at(Stage.DECIDED, cast, answers.aboutSiblings(1, 8));
    DipLine drawn = quality.drawn(cast.manager(), cast.screener());
    ask(OF_A_SAMPLE, Map.of("samples", drawn.sample(), "lines", drawn.id(), "query", ""));
  }

  @Test
  void opensAnOutcomeToWhoeverRingsAndToWhoeverReferred() throws Exception {
    Contact contact = contacts.at(Stage.DECIDED, cast, answers.aboutSiblings(1, 4));
    ask(
        OF_AN_OUTCOME,
        Map.of(
            "feedback",
            outcomes.of(contact.referral()),
            "referral",
            contact.referral(),
            "query",
            ""));
  }

  @Test
  void opensADisagreementToEitherSideAndEachTurnToWhoseItIs() throws Exception {
    Contact contact = contacts.at(Stage.DECIDED, cast, answers.aboutSiblings(1, 5));
    disagreements.answered(cast.referrer(), cast.manager(), contact.referral());
    ask(OF_A_DISAGREEMENT, Map.of("referral", contact.referral(), "query", ""));
  }

  @Test
  void opensACaseToWhoeverWorksWithTheChildAndToWhoeverGivesItAWorker() throws Exception {
    Contact contact = contacts.opened(cast, answers.aboutOlderSiblings(1));
    CaseId id =
        allocation.worked(cast.manager(), contact.referral(), people.get("W"), people.get("V"));
    ask(OF_A_CASE, Map.of("cases", id, "query", ""));
  }

  @Test
  void opensSupervisionToTheTwoAndToWhoeverLeadsItThere() throws Exception {
    Contact contact = contacts.opened(cast, answers.aboutOlderSiblings(1));
    CaseId id =
        allocation.worked(cast.manager(), contact.referral(), people.get("W"), people.get("V"));
    SupervisionExamples.Made made = supervision.made(people.get("T"), people.get("W"));
    ask(OF_A_CHILD_SPOKEN_ABOUT, Map.of("sessions", made.held(), "child", id, "query", ""));
    ask(OF_SUPERVISION, Map.of("supervision", made.id(), "sessions", made.planned(), "query", ""));
  }

  @Test
  void opensTrainingToWhoseItIsAndToTheLeadOfTheirAgency() throws Exception {
    CourseId id = training.attended(people.get("L"), "working-together", List.of(people.get("R")));
    ask(OF_A_LEARNER, Map.of("learners", training.of(people.get("R")), "query", ""));
    ask(OF_A_COURSE, Map.of("courses", id, "query", ""));
  }

  @Test
  void opensAJointPlanToTheLeadsOfItsAgenciesAndToWhoeverDoesSomethingOfIt() throws Exception {
    JointPlanExamples.Made made =
        plans.made(people.get("L"), people.get("K").agency(), people.get("R").user());
    ask(
        OF_A_JOINT_PLAN,
        Map.of("joint-plans", made.plan(), "joint-actions", made.action(), "query", ""));
  }

  @Test
  void opensAFileOfPeopleToTheHub() throws Exception {
    PeopleExamples.Held held = files.held(cast.screener());
    ask(
        OF_A_FILE_OF_PEOPLE,
        Map.of("exchange", held.file(), "line", held.line(), "query", "?person=" + held.known()));
  }

  @Test
  void opensADraftToWhoeverBeganIt() throws Exception {
    DraftId draft = contacts.begun(cast.referrer(), answers.aboutSiblings(2, 32));
    ask(OF_A_DRAFT, Map.of("for", "draft/" + draft, "new", draft, "query", ""));
  }

  @Test
  void leavesNoRouteOfARecordOut() {
    Set<String> asked = new HashSet<>();
    for (String table :
        List.of(
            OF_A_REFERRAL,
            OF_A_DECISION,
            OF_A_REQUEST,
            OF_A_NOTIFICATION,
            OF_A_PERSON,
            OF_A_BABY,
            OF_A_FILE_OF_PEOPLE,
            OF_A_LETTER,
            OF_AN_OUTCOME,
            OF_A_DISAGREEMENT,
            OF_A_CASE,
            OF_SUPERVISION,
            OF_A_LEARNER,
            OF_A_COURSE,
            OF_A_JOINT_PLAN,
            OF_A_CHILD_SPOKEN_ABOUT,
            OF_A_SAMPLE,
            OF_A_MONTH,
            OF_A_DRAFT)) {
      table.lines().map(Row::of).forEach(row -> asked.add(row.method() + " " + row.path()));
    }
    assertThat(routes.all())
        .filteredOn(route -> route.path().contains("{"))
        // Keys open these, nobody who signs in: ReferralDoorTest asks for them.
        .filteredOn(route -> route.policy().use() == null)
        .filteredOn(route -> !BY_POLICY_ALONE.matcher(route.path()).matches())
        .extracting(Route::toString)
        .as("routes of a record: say in the table who may, or that their policy says all")
        .isSubsetOf(asked);
  }

  /** One line of a table. */
  private record Row(HttpMethod method, String path, Set<String> may) {
    static Row of(String line) {
      String[] words = line.split(" +");
      return new Row(
          HttpMethod.valueOf(words[0]),
          words[1],
          Set.copyOf(Arrays.asList(words).subList(2, words.length)));
    }

    boolean reads() {
      return method == HttpMethod.GET;
    }
  }

  /** Everybody reads; then everybody tries to change who may not; then those who may. */
  private void ask(String table, Map<String, Object> ids) throws Exception {
    List<Row> rows = table.lines().map(Row::of).toList();
    for (Row row : rows.stream().filter(Row::reads).toList()) {
      for (String who : people.keySet()) {
        check(row, who, ids);
      }
    }
    // The program writes down once what is late; that is nobody's request.
    worklists.noteMissed(Actor.system("test"));
    String before = witness.records();
    for (Row row : rows.stream().filter(row -> !row.reads()).toList()) {
      for (String who : people.keySet()) {
        if (!row.may().contains(who)) {
          check(row, who, ids);
        }
      }
    }
    assertThat(witness.records()).as("what a refused request changed").isEqualTo(before);
    for (Row row : rows.stream().filter(row -> !row.reads()).toList()) {
      for (String who : row.may()) {
        check(row, who, ids);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void check(Row row, String who, Map<String, Object> ids) throws Exception {
    Actor actor = people.get(who);
    long refused = witness.refusals(actor);
    MvcTestResult answer =
        mvc.method(row.method())
            .uri(address(row.path(), ids))
            .cookie(sessions.get(actor))
            .with(csrf())
            .exchange();
    int status = answer.getResponse().getStatus();
    if (row.may().contains(who)) {
      if (status == 404 || status >= 500) {
        wrong.add("%s as %s may, but %d".formatted(row, who, status));
      }
    } else if (status != 404 || !body(answer).equals(nothing)) {
      wrong.add("%s as %s may not, but %d".formatted(row, who, status));
    } else if (witness.refusals(actor) == refused) {
      wrong.add("%s as %s is refused without a line in the trail".formatted(row, who));
    }
  }

  private static String address(String path, Map<String, Object> ids) {
    String begun =
        path.replace("/documents/for/{kind}/{id}", "/documents/for/" + ids.get("for"))
            .replace("/domesticabuse/batches/{id}", "/domesticabuse/batches/" + ids.get("batches"))
            .replace("/people/{id}", "/people/" + ids.get("exchange"))
            .replace("/weeks/{id}", "/weeks/" + ids.get("weeks"))
            .replace("/sessions/{id}", "/sessions/" + ids.get("sessions"))
            .replace("/samples/{id}", "/samples/" + ids.get("samples"))
            .replace("/lines/{id}", "/lines/" + ids.get("lines"))
            .replace("/findings/{id}", "/findings/" + ids.get("findings"))
            .replace("{referral}", String.valueOf(ids.get("referral")))
            .replace("{question}", "agreed")
            .replace("{contact}", String.valueOf(ids.get("contact")))
            .replace("{line}", String.valueOf(ids.get("line")))
            .replace("{reader}", String.valueOf(ids.get("reader")))
            .replace("{child}", String.valueOf(ids.get("child")))
            .replace("{telling}", String.valueOf(ids.get("telling")))
            .replace("{passage}", String.valueOf(ids.get("passage")))
            .replace("{onward}", String.valueOf(ids.get("onward")))
            .replace("{action}", String.valueOf(ids.get("action")))
            .replace("{other}", String.valueOf(ids.get("other")))
            .replace("{joining}", String.valueOf(ids.get("joining")))
            .replace("{part}", "identity")
            .replace("{step}", "booking")
            .replace("{what}", "stay")
            .replace("{fact}", String.valueOf(ids.get("fact")))
            .replace("{home}", String.valueOf(ids.get("home")))
            .replace("{event}", String.valueOf(ids.get("event")))
            .replace("/life/{kind}", "/life/death")
            .replace("/own/{kind}", "/own/supporter")
            .replace("{kind}", "tie")
            .replace("/{journey}/new/{draft}", "/referral/new/" + ids.get("new"))
            .replace("{page}/{place}", "child/1")
            .replace("{page}", "about");
    return begun.replace("{id}", String.valueOf(ids.get(begun.split("/")[1]))) + ids.get("query");
  }

  /** Owed by the hub to this agency, and late. */
  private Object late() {
    return deadlines
        .open(
            cast.screener(),
            "T4",
            new Subject("referral", Id.random()),
            Owner.hub(),
            FrozenTime.TUESDAY.minus(Duration.ofDays(90)),
            cast.referrer().agency())
        .orElseThrow()
        .id();
  }

  /** Without the link to the other language, which repeats the address asked for. */
  private static String body(MvcTestResult answer) throws Exception {
    return answer.getResponse().getContentAsString().replaceAll("href=\"[^\"]*language=cy\"", "");
  }
}
