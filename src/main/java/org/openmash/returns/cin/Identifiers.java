package org.openmash.returns.cin;

import java.time.LocalDate;
import org.openmash.returns.Given;

/** Who a child is. */
record Identifiers(
    Given<String> id,
    Given<String> upn,
    Given<String> formerUpn,
    Given<String> upnUnknown,
    Given<LocalDate> birth,
    Given<LocalDate> expectedBirth,
    Given<String> sex,
    Given<LocalDate> death) {}
