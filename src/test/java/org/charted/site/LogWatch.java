package org.charted.site;

import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.system.CapturedOutput;

/**
 * Listens to the log for what no request may cause: errors, traces of exceptions, and
 * lines that a request has written itself.
 */
final class LogWatch extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Queue<String> events = new ConcurrentLinkedQueue<>();

	private final CapturedOutput output;

	private int read;

	LogWatch(CapturedOutput output) {
		this.output = output;
		this.read = output.length();
		start();
		this.root.addAppender(this);
	}

	@Override
	protected void append(ILoggingEvent event) {
		boolean trace = event.getThrowableProxy() != null;
		if (trace || event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			this.events.add("log " + event.getLevel() + " of " + event.getLoggerName()
					+ (trace ? " with a trace of " + event.getThrowableProxy().getClassName() : ""));
		}
	}

	/** The faults since the last time, each once. */
	Set<String> faults() {
		Set<String> faults = new TreeSet<>();
		for (String event = this.events.poll(); event != null; event = this.events.poll()) {
			faults.add(event);
		}
		String printed = this.output.getAll().substring(this.read);
		this.read += printed.length();
		if (printed.lines().anyMatch((line) -> line.startsWith(Oddities.FORGED))) {
			faults.add("log with a forged line");
		}
		return faults;
	}

	@Override
	public void close() {
		this.root.detachAppender(this);
	}

}
