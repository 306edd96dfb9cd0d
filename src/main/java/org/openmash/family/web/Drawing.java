package org.openmash.family.web;

import java.util.List;

/** Marks on a sheet of this size, the first ones lowest. */
record Drawing(int width, int height, List<Mark> marks) {

  Drawing {
    marks = List.copyOf(marks);
  }
}
