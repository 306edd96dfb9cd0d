package org.openmash.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A family nobody has.
 *
 * @param number of the contact by which it first became known
 * @param children at home on the day in question; none where only a baby is expected
 */
record Family(int number, String parent, String surname, String address, List<Child> children) {

  private static final int ADULT = 18;

  /** One child, with a number in the 999 range where one is free. */
  record Child(String name, boolean girl, LocalDate born, String nhsNumber) {

    /** "12 3 2019", as somebody in a hurry types it. */
    String bornInOneBox() {
      return "%d %d %d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear());
    }
  }

  static Family of(int number, Kind kind, boolean unborn, LocalDate day, Random random) {
    Invented invented = new Invented(random);
    String surname = invented.surname();
    String parent = invented.woman();
    String address = invented.address();
    List<Child> children = new ArrayList<>();
    int many = unborn ? 0 : 1 + (random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0);
    int oldest = kind == Kind.HEALTH_VISITOR ? 2 : 3 + random.nextInt(13);
    for (int place = 0; place < many; place++) {
      boolean girl = random.nextBoolean();
      String name = girl ? invented.girl() : invented.boy();
      int months = Math.max(3, (oldest - 3 * place) * 12 + random.nextInt(11));
      LocalDate born = day.minusMonths(months).minusDays(random.nextInt(28));
      if (children.stream().noneMatch(other -> other.name().equals(name))) {
        children.add(new Child(name, girl, born, Invented.nhsNumber(2 * number + place % 2)));
      }
    }
    return new Family(number, parent, surname, address, List.copyOf(children));
  }

  /** The same some time later: who came of age is no child any longer. */
  Family on(LocalDate day) {
    return new Family(
        number,
        parent,
        surname,
        address,
        children.stream()
            .filter(
                child -> child.born().plusYears(ADULT).isAfter(day) && child.born().isBefore(day))
            .toList());
  }
}
