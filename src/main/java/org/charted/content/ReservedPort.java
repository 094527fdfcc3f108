package org.charted.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.Socket;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/**
 * Keeps the port of the web server from others while the store is filled. Nobody is
 * answered there, and to ask is refused as before.
 */
final class ReservedPort implements AutoCloseable {

	private static final int DEFAULT = 8080;

	/** What asks for any free port, which nobody can take away. */
	private static final int ANY = 0;

	private final Socket socket;

	private ReservedPort(Socket socket) {
		this.socket = socket;
	}

	/**
	 * Reserve the port that the settings name, if they name one.
	 * @throws PortInUseException if somebody else has it
	 */
	static ReservedPort of(ServerProperties server) {
		int port = Math.max(ANY, (server.getPort() != null) ? server.getPort() : DEFAULT);
		InetSocketAddress address = (server.getAddress() != null) ? new InetSocketAddress(server.getAddress(), port)
				: new InetSocketAddress(port);
		try {
			try {
				return new ReservedPort(bind(address, false));
			}
			catch (BindException ex) {
				// connections of a server that has just ended hinder only who insists on
				// having the port alone
				return new ReservedPort(bind(address, true));
			}
		}
		catch (BindException ex) {
			throw new PortInUseException(port, ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Socket bind(InetSocketAddress address, boolean shared) throws IOException {
		Socket socket = new Socket();
		try {
			socket.setReuseAddress(shared);
			socket.bind(address);
			return socket;
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
