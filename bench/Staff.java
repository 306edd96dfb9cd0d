/** Invented people of the demo who sign in to be measured. */
final class Staff {

  static final String SCREENER = "Sam Carter";
  static final String ANOTHER_SCREENER = "Leila Marsh";
  static final String MANAGER = "Ruth Abbot";
  static final String TEACHER = "Martin Oakes";
  static final String CONSTABLE = "PC Dana Holt";

  private Staff() {}
}
