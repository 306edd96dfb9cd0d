package org.openmash.person.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.person.matching.Facts.Address;
import org.openmash.person.matching.Facts.Identifier;
import org.openmash.person.matching.Facts.Mother;
import org.openmash.person.matching.Facts.Name;
import org.openmash.person.matching.Facts.Sex;
import org.openmash.person.matching.Score.Band;

class PersonIndexTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
  private static final Address HOME = new Address("12", "Mill Lane", "Northampton", "NN5 6AB", "");

  private final PersonIndex<String> index = new PersonIndex<>();

  @Test
  void knowsNothingOfSomebodyNew() {
    index.put("tyler", child("Tyler", "Smyth", 2019, 4, 5, HOME));
    Findings<String> findings = index.lookUp(child("Zofia", "Kowalska", 2012, 7, 30, elsewhere()));
    assertThat(findings.likelyOrPossible()).isEmpty();
    assertThat(findings.isComplete()).isTrue();
  }

  @Test
  void findsAChildBehindASwappedBirthdayAndAMaidenName() {
    crowd(2000);
    Facts known =
        child("Maryam", "Whitfield", 2016, 4, 9, HOME).with(Name.of("Maryam", "", "Okonkwo"));
    index.put("maryam", known);
    Candidate<String> first = first(child("Mariam", "Okonkwo", 2016, 9, 4, elsewhere()));
    assertThat(first.id()).isEqualTo("maryam");
    assertThat(first.score().band()).isEqualTo(Band.LIKELY);
    assertThat(first.waterfall().words()).contains("birth swapped", "surname same");
  }

  @Test
  void findsSomebodyByAScrap() {
    crowd(2000);
    index.put("tyler", child("Tyler", "Smyth", 2019, 11, 5, HOME));
    Facts scrap =
        Facts.NONE
            .with(Name.of("Tyler", "", "Smith"))
            .with(Birth.Between.about(6, TODAY))
            .with(Address.postcode("NN5"));
    assertThat(first(scrap).id()).isEqualTo("tyler");
  }

  @Test
  void findsPeopleByShortFormsOrderAccentsHyphensAndSingleNames() {
    crowd(500);
    index.put("william", child("William", "Ashcroft-Byrne", 2012, 5, 6, HOME));
    index.put("zoe", child("Zoë", "Łukasiewicz", 2013, 6, 7, HOME));
    index.put("suharto", child("", "Suhartoyo", 2014, 7, 8, HOME));
    assertThat(first(child("Billy", "Byrne", 2012, 5, 6, elsewhere())).id()).isEqualTo("william");
    assertThat(first(child("Lukasievich", "Zoe", 2013, 6, 7, elsewhere())).id()).isEqualTo("zoe");
    assertThat(first(child("Suhartoyo", "", 2014, 7, 8, elsewhere())).id()).isEqualTo("suharto");
  }

  @Test
  void tellsTwinsAndBrothersApart() {
    crowd(500);
    index.put("ella", child("Ella", "Ashcroft", 2018, 5, 6, HOME).with(Sex.FEMALE));
    index.put("ellie", child("Ellie", "Ashcroft", 2018, 5, 6, HOME).with(Sex.FEMALE));
    index.put("jack", child("Jack", "Ashcroft", 2018, 5, 6, HOME).with(Sex.MALE));
    index.put("james", child("James", "Ashcroft", 2016, 2, 1, HOME).with(Sex.MALE));
    for (String one : List.of("ella", "ellie", "jack", "james")) {
      for (String other : List.of("ella", "ellie", "jack", "james")) {
        if (!one.equals(other)) {
          Waterfall why = index.compare(one, other).orElseThrow();
          assertThat(why.score().band()).as(why.words()).isNotEqualTo(Band.LIKELY);
        }
      }
    }
  }

  @Test
  void findsTheUnbornWhenItIsBorn() {
    crowd(500);
    Mother mother = new Mother(Name.of("Chloe", "", "Ashcroft"), "9990000018");
    Facts unborn =
        Facts.NONE
            .with(Name.of("Unborn", "", "Ashcroft"))
            .with(new Birth.Expected(LocalDate.of(2026, 3, 20)))
            .with(mother)
            .with(HOME);
    index.put("unborn", unborn);
    index.put("sister", child("Ava", "Ashcroft", 2023, 3, 20, HOME).with(mother));
    Facts born =
        Facts.NONE
            .with(Name.of("Noah", "", "Marsh"))
            .with(new Birth.On(2026, 3, 1))
            .with(mother)
            .with(HOME);
    assertThat(first(born).id()).isEqualTo("unborn");
    assertThat(first(born).probability()).isGreaterThan(0.5);
  }

  @Test
  void doesNotTakeABabyWithoutANameForItsBrother() {
    crowd(500);
    index.put("brother", child("Noah", "Ashcroft", 2021, 3, 5, HOME));
    Facts baby = child("Baby", "Ashcroft", 2026, 3, 1, HOME);
    assertThat(index.lookUp(baby).candidates())
        .noneMatch(candidate -> candidate.score().band() == Band.LIKELY);
    index.put("baby", baby);
    assertThat(first(child("Ivy", "Ashcroft", 2026, 3, 1, HOME)).id()).isEqualTo("baby");
  }

  @Test
  void findsSomebodyWithoutABirthdayByAnInitialAndThePostcode() {
    crowd(2000);
    index.put("dale", child("Dale", "Kingsley", 1985, 10, 25, HOME));
    Facts half = Facts.NONE.with(Name.of("D", "", "Ikngsley")).with(Address.postcode("NN5 6AB"));
    assertThat(first(half).id()).isEqualTo("dale");
  }

  @Test
  void readsAForenameInThePlaceOfALostSurname() {
    crowd(2000);
    index.put("dean", child("Dean", "Northcutt", 1984, 3, 30, HOME));
    Candidate<String> found = first(child("Brookes", "Dean", 1984, 3, 30, HOME));
    assertThat(found.id()).isEqualTo("dean");
    assertThat(found.waterfall().words()).contains("forename in the place of the surname");
  }

  @Test
  void doesNotTakeAStreetOfTheSameNameInAnotherTownForTheSameAddress() {
    crowd(2000);
    index.put("ann", child("Ann", "Ashcroft", 1985, 10, 25, HOME));
    Address namesake = new Address("30", "Mill Lane", "Leicester", "LE1 1AA", "");
    Waterfall why = first(child("Ann", "Ashcroft", 1985, 10, 25, namesake)).waterfall();
    assertThat(worth(why, Field.STREET)).isZero();
    Address beside = new Address("12", "Station Road", "Northampton", "NN5 6AC", "");
    Waterfall moved = first(child("Ann", "Ashcroft", 1985, 10, 25, beside)).waterfall();
    assertThat(worth(moved, Field.POSTCODE)).isLessThan(20);
  }

  @Test
  void doesNotCountASexTwiceThatTheForenameHasToldAlready() {
    crowd(500);
    index.put("ann", child("Ann", "Ashcroft", 1985, 10, 25, HOME).with(Sex.FEMALE));
    Candidate<String> slip = first(child("Ann", "Ashcroft", 1985, 10, 25, HOME).with(Sex.MALE));
    assertThat(worth(slip.waterfall(), Field.SEX)).isZero();
    Candidate<String> other = first(child("Roy", "Ashcroft", 1985, 10, 25, HOME).with(Sex.MALE));
    assertThat(worth(other.waterfall(), Field.SEX)).isNegative();
  }

  @Test
  void readsAForenameWithSeveralSlipsAndAMisspeltShortForm() {
    crowd(500);
    index.put("mark", child("Mark", "Ashcroft", 2012, 5, 6, HOME));
    index.put("william", child("William", "Holloway", 2013, 6, 7, HOME));
    assertThat(first(child("Mqkr", "Ashcroft", 2012, 5, 6, HOME)).score().band())
        .isEqualTo(Band.LIKELY);
    assertThat(first(child("Bilyl", "Holloway", 2013, 6, 7, HOME)).score().band())
        .isEqualTo(Band.LIKELY);
  }

  @Test
  void readsNamesThatAreExchangedThoughOneIsAShortForm() {
    crowd(500);
    index.put("william", child("William", "Holloway", 2013, 6, 7, HOME));
    Candidate<String> found = first(child("Holloway", "Billy", 2013, 6, 7, HOME));
    assertThat(found.waterfall().words()).contains("forename swapped", "surname swapped");
    assertThat(found.score().band()).isEqualTo(Band.LIKELY);
  }

  @Test
  void saysLessOfANameThatIsTheFashionOfItsTime() {
    for (int i = 0; i < 400; i++) {
      String forename = i < 200 ? "Amelia" : "Doris";
      index.put(
          "x" + i,
          child(
              forename,
              "S" + word(new Random(i), 900),
              i < 200 ? 2017 : 1937,
              3,
              1 + i % 28,
              HOME));
    }
    index.put("young", child("Amelia", "Ashcroft", 2017, 5, 6, HOME));
    index.put("old", child("Amelia", "Holloway", 1937, 5, 6, HOME));
    int young =
        worth(first(child("Amelia", "Ashcroft", 2017, 5, 6, HOME)).waterfall(), Field.FORENAME);
    int old =
        worth(first(child("Amelia", "Holloway", 1937, 5, 6, HOME)).waterfall(), Field.FORENAME);
    assertThat(old).isGreaterThan(young + 5);
  }

  @Test
  void doesNotTakeANewbornForASchoolchildOfItsName() {
    crowd(500);
    index.put("baby", child("Noah", "Marsh", 2026, 2, 1, elsewhere()));
    index.put("robyn", child("Robyn", "Ashcroft", 2016, 3, 5, HOME));
    Candidate<String> found = first(child("Robyn", "Ashcroft", 2026, 3, 5, elsewhere()));
    assertThat(found.waterfall().words()).contains("a baby and somebody older");
    assertThat(found.score().band()).isNotEqualTo(Band.LIKELY);
  }

  @Test
  void tellsTwinsApartWhoShareTheFirstHalfOfTheirForenames() {
    crowd(500);
    index.put("rose", child("Lola-Rose", "Ashcroft", 2018, 5, 6, HOME));
    index.put("mae", child("Lola-Mae", "Ashcroft", 2018, 5, 6, HOME));
    assertThat(index.compare("rose", "mae").orElseThrow().score().band()).isNotEqualTo(Band.LIKELY);
  }

  @Test
  void saysWhichPairsItDidNotCompareAndHowManyAtMost() {
    Random random = new Random(3);
    for (int i = 0; i < 240; i++) {
      String other = word(random, 4000);
      Address home = new Address("", "", "", "NN5 " + i % 10 + "A" + (char) ('A' + i / 10), "");
      index.put("bibi" + i, child("Bibi", other, 1940 + i % 80, 1 + i % 12, 1 + i % 28, home));
    }
    Scanned scanned = index.duplicates(0.5, pair -> {}, done -> {});
    assertThat(scanned.passedOver())
        .anySatisfy(each -> {
          assertThat(each.key()).isEqualTo("person.common.DISTRICT_NAME");
          assertThat(each.pairs()).isGreaterThanOrEqualTo(240 * 239 / 2);
        });
  }

  @Test
  void sumsEveryWaterfallForEveryKindOfEvidence() {
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      index.put("odd" + i, varied(random));
    }
    Set<Field> seen = EnumSet.noneOf(Field.class);
    for (int i = 0; i < 400; i++) {
      for (Candidate<String> candidate : index.lookUp(varied(random), 30).candidates()) {
        assertThat(candidate.waterfall().tenths()).isEqualTo(candidate.score().tenths());
        candidate.waterfall().parts().forEach(part -> seen.add(part.field()));
      }
    }
    assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Field.LEFT_OVER)));
  }

  private static int worth(Waterfall why, Field field) {
    return why.parts().stream()
        .filter(part -> part.field() == field)
        .mapToInt(Evidence::tenths)
        .findFirst()
        .orElseThrow();
  }

  /** Few different values of each fact, each left out now and then: everything meets everything. */
  private static Facts varied(Random random) {
    List<String> forenames =
        List.of("Ann", "Anne", "Lola-Rose", "William", "Billy", "Xqzt", "A", "Baby");
    List<String> surnames = List.of("Smith", "Smyth", "Ashcroft-Byrne", "Byrne", "William");
    Facts facts =
        Facts.NONE.with(
            Name.of(any(random, forenames), any(random, forenames), any(random, surnames)));
    facts =
        switch (random.nextInt(4)) {
          case 0 ->
              facts.with(
                  new Birth.On(
                      2016 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3)));
          case 1 -> facts.with(new Birth.On(2016 + random.nextInt(3), random.nextInt(3), 0));
          case 2 -> facts.with(new Birth.Expected(LocalDate.of(2018, 1 + random.nextInt(6), 5)));
          default -> facts.with(Birth.Between.about(random.nextInt(3), LocalDate.of(2018, 6, 1)));
        };
    facts =
        facts.with(
            new Address(
                any(random, List.of("1", "12", "")),
                any(random, List.of("Mill Lane", "Mil Lane", "High Street", "")),
                any(random, List.of("Northampton", "Leicester", "")),
                any(random, List.of("NN5 6AB", "NN5 6AC", "NN5", "LE1 1AA", "")),
                any(random, List.of("North", "South", ""))));
    if (random.nextBoolean()) {
      facts = facts.with(random.nextBoolean() ? Sex.FEMALE : Sex.MALE);
      facts =
          facts.with(
              new Identifier(
                  "nhs", any(random, List.of("9990000018", "9990000019", "9990000026"))));
      facts =
          facts.with(new Mother(Name.of(any(random, forenames), "", any(random, surnames)), ""));
      facts = facts.with(new Facts.Trait.Birthplace(any(random, List.of("Leeds", "Leed", "York"))));
      facts =
          facts.with(new Facts.Trait.Occupation(any(random, List.of("baker", "bakers", "smith"))));
    }
    return facts;
  }

  private static String any(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void trustsAnIdentifierButNotBlindly() {
    crowd(500);
    Identifier number = new Identifier("nhs", "999 000 0018");
    index.put("ava", child("Ava", "Ashcroft", 2018, 5, 6, HOME).with(number));
    Candidate<String> adopted =
        first(child("Grace", "Holloway", 2018, 5, 6, elsewhere()).with(number));
    assertThat(adopted.id()).isEqualTo("ava");
    assertThat(adopted.waterfall().words()).contains("identifier same", "surname different");
  }

  @Test
  void sumsEveryWaterfallToItsScore() {
    List<Facts> people = crowd(1500);
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      Facts one = people.get(random.nextInt(people.size()));
      for (Candidate<String> candidate : index.lookUp(one).candidates()) {
        assertThat(candidate.waterfall().tenths()).isEqualTo(candidate.score().tenths());
        assertThat(candidate.probability()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void saysTheSameWhicheverIsAskedFor() {
    crowd(1500);
    Random random = new Random(6);
    for (int i = 0; i < 2000; i++) {
      String one = "crowd" + random.nextInt(1500);
      String other = "crowd" + random.nextInt(1500);
      assertThat(index.compare(one, other).orElseThrow().tenths())
          .isEqualTo(index.compare(other, one).orElseThrow().tenths());
    }
  }

  @Test
  void leavesNobodyOutWhoWouldFitBetterThanThoseItNames() {
    List<Facts> people = crowd(1500);
    for (int i = 0; i < 200; i++) {
      Facts asked = people.get(i * 7);
      int all = index.lookUp(asked, 1500).candidates().size();
      assertThat(scores(index.lookUp(asked)))
          .isEqualTo(scores(index.lookUp(asked, all + 1)).stream().limit(10).toList());
    }
  }

  @Test
  void answersAfterChangesAsAFreshIndexDoes() {
    List<Facts> people = crowd(600);
    for (int i = 0; i < 600; i += 3) {
      index.remove("crowd" + i);
    }
    for (int i = 0; i < 600; i += 6) {
      index.put("crowd" + i, people.get(i));
    }
    PersonIndex<String> fresh = new PersonIndex<>();
    fresh.putAll(
        Stream.iterate(0, i -> i + 1)
            .limit(600)
            .filter(i -> i % 3 != 0 || i % 6 == 0)
            .map(i -> Map.entry("crowd" + i, people.get(i))));
    assertThat(index.size()).isEqualTo(fresh.size());
    for (int i = 0; i < 600; i += 5) {
      assertThat(scores(index.lookUp(people.get(i))))
          .isEqualTo(scores(fresh.lookUp(people.get(i))));
    }
  }

  @Test
  void findsDuplicates() {
    List<Facts> people = crowd(800);
    index.put("again", people.get(77));
    List<String> found = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    index.duplicates(0.95, pair -> found.add(pair.one() + " " + pair.other()), done::set);
    assertThat(found).contains("crowd77 again");
    assertThat(done).hasValue(801);
  }

  @Test
  void findsTheDuplicatesOfSomePeopleOnceEach() {
    List<Facts> people = crowd(800);
    index.put("again", people.get(77));
    index.put("more", people.get(78));
    List<String> found = new ArrayList<>();
    Scanned scanned =
        index.duplicatesOf(
            List.of("again", "crowd77", "nobody"),
            0.95,
            pair -> found.add(pair.one() + " " + pair.other()));
    assertThat(found).containsExactly("crowd77 again");
    assertThat(scanned.people()).isEqualTo(2);
    assertThat(scanned.passedOver()).isEmpty();
  }

  @Test
  void findsInALongListWhatItFindsOneByOne() {
    List<Facts> people = crowd(1200);
    Facts.Name bare = Name.of("Bibi", "", "Kokoko");
    for (int i = 0; i < 150; i++) {
      index.put("same" + i, child("Bibi", "Kokoko", 1990 + i % 30, 1 + i % 12, 1 + i % 28, HOME));
    }
    index.put("bare", Facts.NONE.with(bare));
    index.put("twice", people.get(5));
    Set<Set<String>> all = new HashSet<>();
    index.duplicates(
        0.5, pair -> assertThat(all.add(Set.of(pair.one(), pair.other()))).isTrue(), done -> {});
    Set<Set<String>> each = new HashSet<>();
    List<String> ids = new ArrayList<>(List.of("bare", "twice"));
    IntStream.range(0, 1200).forEach(i -> ids.add("crowd" + i));
    IntStream.range(0, 150).forEach(i -> ids.add("same" + i));
    index.duplicatesOf(ids, 0.5, pair -> each.add(Set.of(pair.one(), pair.other())));
    assertThat(all).contains(Set.of("twice", "crowd5")).isEqualTo(each);
  }

  @Test
  void doesNotTakeAStrangerWithTheSameForenameAndBirthdayForSomebodyKnownInAYoungIndex() {
    crowd(300);
    index.put("jack", child("Jack", "Ashcroft", 2015, 3, 4, HOME));
    Candidate<String> stranger = first(child("Jack", "Whitfield", 2015, 3, 4, elsewhere()));
    assertThat(stranger.id()).isEqualTo("jack");
    assertThat(stranger.score().band()).isNotEqualTo(Band.LIKELY);
    Candidate<String> moved = first(child("Jack", "Ashcroft", 2015, 3, 4, elsewhere()));
    assertThat(moved.score().band()).isEqualTo(Band.LIKELY);
  }

  @Test
  void neverFailsOnEmptyHugeOrOddInput() {
    crowd(50);
    Random random = new Random(9);
    List<String> odd =
        List.of(
            "",
            " ",
            "?",
            "\u0000",
            "a",
            "漢字",
            "x".repeat(100_000),
            "O'",
            "--",
            "1st",
            "d'",
            ",",
            "baby");
    for (int i = 0; i < 500; i++) {
      String one = odd.get(random.nextInt(odd.size()));
      String other = odd.get(random.nextInt(odd.size()));
      Facts facts =
          Facts.NONE
              .with(Name.of(one, other, one))
              .with(Name.whole(other + " " + one))
              .with(new Birth.On(1 + random.nextInt(4000), random.nextInt(13), random.nextInt(32)))
              .with(new Address(one, other, one, other, one))
              .with(new Identifier(one, other))
              .with(new Mother(Name.whole(one), other));
      index.put("odd" + i, facts);
      assertThat(index.lookUp(facts).candidates()).isNotNull();
    }
    assertThat(index.lookUp(Facts.NONE).candidates()).isEmpty();
  }

  @Test
  void isReadWhileItIsChanged() throws InterruptedException {
    List<Facts> people = crowd(300);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread reader =
        Thread.ofPlatform()
            .uncaughtExceptionHandler((thread, error) -> failure.set(error))
            .start(() -> {
              for (int i = 0; i < 600; i++) {
                index.lookUp(people.get(i % people.size()));
              }
            });
    for (int i = 0; i < 600; i++) {
      index.put("new" + i, people.get((i * 7) % people.size()));
      index.remove("new" + i / 2);
    }
    reader.join();
    assertThat(failure.get()).isNull();
  }

  private Candidate<String> first(Facts asked) {
    return index.lookUp(asked).candidates().getFirst();
  }

  private static List<Integer> scores(Findings<String> findings) {
    return findings.likelyOrPossible().stream().map(c -> c.score().tenths()).toList();
  }

  private static Facts child(
      String forename, String surname, int year, int month, int day, Address home) {
    return Facts.NONE
        .with(Name.of(forename, "", surname))
        .with(new Birth.On(year, month, day))
        .with(home);
  }

  private static Address elsewhere() {
    return new Address("3", "Station Road", "Leicester", "LE1 1AA", "");
  }

  /** Many others, so that rare things are rare. */
  private List<Facts> crowd(int size) {
    Random random = new Random(1);
    List<Facts> people = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String surname = word(random, 400);
      Address home =
          new Address(
              String.valueOf(random.nextInt(80)),
              word(random, 90) + " Road",
              "Northampton",
              "NN" + (1 + random.nextInt(9)) + " " + random.nextInt(9) + "AB",
              "");
      people.add(
          child(
              word(random, 200),
              surname,
              1990 + random.nextInt(34),
              1 + random.nextInt(12),
              1 + random.nextInt(28),
              home));
      index.put("crowd" + i, people.getLast());
    }
    return people;
  }

  private static String word(Random random, int many) {
    Random letters = new Random(random.nextInt(many) * 31L);
    letters.nextInt();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprstvz".charAt(letters.nextInt(14)))
          .append("aeiou".charAt(letters.nextInt(5)));
    }
    return word.toString();
  }
}
