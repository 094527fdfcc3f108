package org.charted;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process once it does little but collect garbage: with too small a heap it
 * would crawl for ever, and never be out of memory.
 */
final class HeapWatch implements Runnable {

	/** As of a JVM that ends when it is out of memory. */
	static final int EXIT_CODE = 3;

	private static final Logger logger = LoggerFactory.getLogger(HeapWatch.class);

	/** Of the time. By then less than a tenth of the speed was left. */
	private static final double MOST = 0.8;

	/**
	 * How often in a row, since one collection may be long that is stopped with the
	 * process or with the machine.
	 */
	private static final int TIMES = 3;

	/** In bytes; what the log takes is far less. */
	private static final int RESERVE = 2 << 20;

	private final Duration interval;

	/** Let go of at the end, so that there is room for it. */
	private byte @Nullable [] reserve = new byte[RESERVE];

	private HeapWatch(Duration interval) {
		this.interval = interval;
	}

	/** Watch from now on, and judge each interval by itself. */
	static void start(Duration interval) {
		Thread thread = new Thread(new HeapWatch(interval), "heap-watch");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void run() {
		try {
			waitUntilTooSmall();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return;
		}
		catch (Error ex) {
			// out of memory, or what comes of that while a class is made ready
		}
		this.reserve = null;
		end();
	}

	private void waitUntilTooSmall() throws InterruptedException {
		// what tells of collectors takes long to load, and the start comes first
		Thread.sleep(this.interval.toMillis());
		GarbageCollectorMXBean[] collectors = ManagementFactory.getGarbageCollectorMXBeans()
			.toArray(GarbageCollectorMXBean[]::new);
		for (int exceeded = 0; exceeded < TIMES;) {
			exceeded = (shareOfNextInterval(collectors) > MOST) ? exceeded + 1 : 0;
		}
	}

	private static void end() {
		try {
			logger.error(
					"The heap of {} MiB is too small: it is full, or more than {} % of the time goes into collecting garbage. "
							+ "This ends the process; start it with a larger -Xmx",
					Runtime.getRuntime().maxMemory() >> 20, Math.round(MOST * 100));
		}
		finally {
			Runtime.getRuntime().halt(EXIT_CODE);
		}
	}

	private double shareOfNextInterval(GarbageCollectorMXBean[] collectors) throws InterruptedException {
		long begin = System.nanoTime();
		long before = millisecondsOf(collectors);
		Thread.sleep(this.interval.toMillis());
		long collecting = TimeUnit.MILLISECONDS.toNanos(millisecondsOf(collectors) - before);
		return (double) collecting / (System.nanoTime() - begin);
	}

	/** Asks for no memory, so that a full heap does not hold up who watches it. */
	private static long millisecondsOf(GarbageCollectorMXBean[] collectors) {
		long milliseconds = 0;
		for (GarbageCollectorMXBean collector : collectors) {
			milliseconds += collector.getCollectionTime();
		}
		return milliseconds;
	}

}
