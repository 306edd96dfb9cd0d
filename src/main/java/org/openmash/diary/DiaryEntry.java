package org.openmash.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing on one day.
 *
 * @param id the same each time it is asked for
 * @param day when it is due or takes place; today for whatever is late
 * @param at null for something of the whole day
 * @param words message key of what it is; nobody's name is in it
 * @param with whom, on the page alone; empty where there is nobody
 * @param path its page
 * @param late it was to be done before that day
 */
public record DiaryEntry(
    UUID id,
    LocalDate day,
    @Nullable LocalTime at,
    String words,
    String with,
    String path,
    boolean late) {}
