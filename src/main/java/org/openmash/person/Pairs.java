package org.openmash.person;

import org.springframework.stereotype.Component;

/** Where pairs of records are kept: found by which look, told apart, known again by which marks. */
@Component
record Pairs(DuplicateStore store, LookStore looks, ApartStore apart, Marks marks) {}
