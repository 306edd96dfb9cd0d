/**
 * What somebody has to do and where they have to be, day by day: on a page, on paper, and in their
 * own calendar, there without anybody's name.
 */
@NullMarked
@ApplicationModule(
    displayName = "Diary",
    allowedDependencies = {"allocation", "supervision"})
package org.openmash.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
