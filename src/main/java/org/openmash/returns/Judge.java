package org.openmash.returns;

/**
 * Judges some facts by themselves.
 *
 * @param <P> the facts of one child, or a part of them
 */
@FunctionalInterface
public interface Judge<P> {

  void judge(P facts, CensusYear year, Finds finds);
}
