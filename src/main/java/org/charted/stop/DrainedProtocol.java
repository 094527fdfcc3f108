package org.charted.stop;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * HTTP on a port that is closed once all who are connected have been let in: those who
 * still wait for that would be reset.
 */
public class DrainedProtocol extends Http11NioProtocol {

	public DrainedProtocol() {
		super(new Endpoint());
	}

	private static final class Endpoint extends NioEndpoint {

		/** Whom the acceptor has dropped. */
		private @Nullable SocketChannel dropped;

		@Override
		protected void doCloseServerSocket() throws IOException {
			if (getServerSocket() instanceof ServerSocketChannel port) {
				port.configureBlocking(false);
				for (SocketChannel waiting = port.accept(); waiting != null; waiting = port.accept()) {
					letIn(waiting);
				}
			}
			super.doCloseServerSocket();
		}

		/** The acceptor drops whom it lets in while it is told to stop. */
		@Override
		protected void destroySocket(SocketChannel socket) {
			if (socket.equals(this.dropped)) {
				super.destroySocket(socket);
				return;
			}
			this.dropped = socket;
			letIn(socket);
		}

		private void letIn(SocketChannel socket) {
			if (!setSocketOptions(socket)) {
				closeSocket(socket);
			}
		}

	}

}
