/**
 * Measures the finished program from outside, and compares what two builds of it print.
 * No part of a build: {@link org.charted.benchmark.Benchmark} is run by hand.
 */
@NullMarked
package org.charted.benchmark;

import org.jspecify.annotations.NullMarked;
