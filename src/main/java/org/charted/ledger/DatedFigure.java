package org.charted.ledger;

import org.charted.source.Period;

/**
 * A figure with the time it is about, to be put in order.
 *
 * @param figure the figure
 * @param period the time
 * @param population the id of whom it counts
 */
public record DatedFigure(FigureView figure, Period period, String population) {
}
