package org.charted.timeline;

import java.util.List;

import org.charted.chart.Shape;
import org.charted.chart.Timeline;
import org.charted.ledger.FigureView;

/**
 * Figures by time, as a chart and as the table it draws.
 *
 * @param chart the chart
 * @param publishers the shapes and whose they are
 * @param groups the tones that no name in the chart tells, and whom they count
 * @param lines the figures in the order of time
 */
public record TimelineView(Timeline chart, List<Publisher> publishers, List<Tone> groups, List<ShapedFigure> lines) {

	/**
	 * Who publishes the figures with a shape.
	 *
	 * @param name the publisher
	 * @param shape the shape
	 */
	public record Publisher(String name, Shape shape) {
	}

	/**
	 * Whom the figures with a tone count.
	 *
	 * @param label whom they count
	 * @param tone the tone
	 */
	public record Tone(String label, int tone) {
	}

	/**
	 * A figure of the table.
	 *
	 * @param figure the figure
	 * @param shape its shape
	 * @param group the group it belongs to
	 */
	public record ShapedFigure(FigureView figure, Shape shape, Tone group) {
	}

}
