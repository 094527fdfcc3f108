package org.charted.content.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between the program and its database, and can be cut.
 */
public final class Wire implements AutoCloseable {

	/** What becomes of what is sent. */
	public enum State {

		/** It arrives. */
		WHOLE,

		/** It is refused, and what was open is closed. */
		CUT,

		/** It is taken, and nothing comes back. */
		HANGING

	}

	private final ServerSocket entry;

	private final int port;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final ExecutorService threads = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "wire");
		thread.setDaemon(true);
		return thread;
	});

	private volatile State state = State.WHOLE;

	private Wire(int port) throws IOException {
		this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.port = port;
		this.threads.execute(this::accept);
	}

	/** Lay a wire to the server of a store. */
	public static Wire to(Store store) throws IOException {
		return new Wire(URI.create(store.url().substring("jdbc:".length())).getPort());
	}

	/** The store at the other end. */
	public Store through(Store store) {
		return new Store(store.url().replaceFirst(":" + this.port + "/", ":" + this.entry.getLocalPort() + "/"),
				store.user());
	}

	/** Change what becomes of what is sent from now on. */
	public void become(State state) throws IOException {
		this.state = state;
		if (state == State.CUT) {
			for (Socket socket : this.open) {
				socket.close();
			}
		}
	}

	private void accept() {
		try {
			while (!this.entry.isClosed()) {
				Socket near = this.entry.accept();
				if (this.state == State.CUT) {
					near.close();
					continue;
				}
				Socket far = new Socket(InetAddress.getLoopbackAddress(), this.port);
				this.open.add(near);
				this.open.add(far);
				this.threads.execute(() -> pass(near, far));
				this.threads.execute(() -> pass(far, near));
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	private void pass(Socket from, Socket to) {
		byte[] bytes = new byte[8192];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
				while (this.state == State.HANGING) {
					LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
				}
				out.write(bytes, 0, n);
				out.flush();
			}
		}
		catch (IOException ex) {
			// closed by one end
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	@Override
	public void close() throws IOException {
		this.entry.close();
		become(State.CUT);
		this.threads.shutdownNow();
	}

}
