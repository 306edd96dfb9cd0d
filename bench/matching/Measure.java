/** One thing that is measured of an index of made-up people. */
interface Measure {
  void measure(Table table);
}
