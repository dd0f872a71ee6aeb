package org.ziping.web.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Lets nobody hold a thread by sending a body drop by drop: Tomcat waits anew for each
 * drop. What nobody read is awaited no longer either.
 */
final class SlowBodies extends ValveBase {

	private static final long MOST_UNREAD = 2_000_000;

	private final Duration firstSeconds;

	private final long bytesPerSecond;

	SlowBodies(Duration firstSeconds, long bytesPerSecond) {
		super(true);
		this.firstSeconds = firstSeconds;
		this.bytesPerSecond = bytesPerSecond;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		org.apache.coyote.Request wire = request.getCoyoteRequest();
		InputBuffer untimed = wire.getInputBuffer();
		Timed body = new Timed(untimed, wire);
		wire.setInputBuffer(body);
		try {
			getNext().invoke(request, response);
			if (!request.isAsync()) {
				body.drain();
			}
		}
		finally {
			wire.setInputBuffer(untimed);
		}
	}

	/** Counts the time spent on waiting alone, not what we do in between. */
	private final class Timed implements InputBuffer {

		private final InputBuffer body;

		private final org.apache.coyote.Request wire;

		private long waited;

		private long arrived;

		private boolean over;

		Timed(InputBuffer body, org.apache.coyote.Request wire) {
			this.body = body;
			this.wire = wire;
		}

		@Override
		public int doRead(ApplicationBufferHandler into) throws IOException {
			long from = System.nanoTime();
			int read = this.body.doRead(into);
			this.waited += System.nanoTime() - from;
			this.arrived += Math.max(0, read);
			long allowed = SlowBodies.this.firstSeconds.toNanos()
					+ Duration.ofSeconds(this.arrived / SlowBodies.this.bytesPerSecond).toNanos();
			if (this.over || this.waited > allowed) {
				throw tooSlow();
			}
			return read;
		}

		private SocketTimeoutException tooSlow() {
			this.over = true;
			// The answer still goes out; then the line is closed.
			this.wire.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			return new SocketTimeoutException("The body comes too slowly");
		}

		/** Tomcat would await the rest of a refused body without our clock. */
		void drain() {
			Nowhere into = new Nowhere();
			long before = this.arrived;
			try {
				while (!this.over && this.arrived - before < MOST_UNREAD && doRead(into) >= 0) {
					into.forget();
				}
			}
			catch (IOException gone) {
				this.over = true;
			}
		}

		@Override
		public int available() {
			return this.body.available();
		}

	}

	/** Takes the rest of a body that nobody wants. */
	private static final class Nowhere implements ApplicationBufferHandler {

		private ByteBuffer bytes = ByteBuffer.allocate(0);

		@Override
		public void setByteBuffer(ByteBuffer bytes) {
			this.bytes = bytes;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.bytes;
		}

		@Override
		public void expand(int size) {
			throw new UnsupportedOperationException("Nothing is kept");
		}

		void forget() {
			this.bytes = ByteBuffer.allocate(0);
		}

	}

}
