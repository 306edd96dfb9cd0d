/** How long it takes to take a change into the index. */
final class Changes implements Measure {

  private static final int CHANGES = 5000;

  private final Known known;

  Changes(Known known) {
    this.known = known;
  }

  @Override
  public void measure(Table table) {
    Times times = new Times();
    for (int i = 0; i < CHANGES; i++) {
      County.Person person = known.some.get(i % known.some.size());
      times.of(
          () -> {
            known.index.put(person.id(), Slips.known(person));
            return person;
          });
    }
    table.times("changing somebody", times, 5);
  }
}
