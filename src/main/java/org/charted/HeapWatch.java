package org.charted;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

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

	private final Duration interval;

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
			// what tells of collectors takes long to load, and the start comes first
			Thread.sleep(this.interval.toMillis());
			for (int exceeded = 0; exceeded < TIMES;) {
				exceeded = (shareOfNextInterval() > MOST) ? exceeded + 1 : 0;
			}
			logger.error(
					"The heap of {} MiB is too small: more than {} % of the time goes into collecting garbage. "
							+ "This ends the process; start it with a larger -Xmx",
					Runtime.getRuntime().maxMemory() >> 20, Math.round(MOST * 100));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return;
		}
		catch (OutOfMemoryError ex) {
			// so is everybody else
		}
		Runtime.getRuntime().halt(EXIT_CODE);
	}

	private double shareOfNextInterval() throws InterruptedException {
		long begin = System.nanoTime();
		long before = millisecondsOfCollections();
		Thread.sleep(this.interval.toMillis());
		long collecting = TimeUnit.MILLISECONDS.toNanos(millisecondsOfCollections() - before);
		return (double) collecting / (System.nanoTime() - begin);
	}

	private static long millisecondsOfCollections() {
		return ManagementFactory.getGarbageCollectorMXBeans()
			.stream()
			.mapToLong(GarbageCollectorMXBean::getCollectionTime)
			.sum();
	}

}
