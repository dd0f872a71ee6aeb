package org.ziping.journeys.browser;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;

/** What the browsers of a journey asked for, so that somebody else may ask the same. */
public final class Requests {

	/** Files that everybody gets, and what concerns the one who asks alone. */
	private static final String OF_NOBODY = "/(assets|sign-in|sign-out|webjars|camunda/(assets|lib|styles|scripts|app/.*\\."
			+ "(js|css|woff2?|svg|png|ico|json))|favicon).*";

	private final String house;

	private final Map<String, Asked> all = new ConcurrentHashMap<>();

	Requests(String house) {
		this.house = house;
	}

	void listen(BrowserContext context) {
		context.onRequest(this::note);
	}

	private void note(Request request) {
		if (request.url().startsWith(this.house)) {
			String path = request.url().substring(this.house.length()).replaceAll("#.*", "");
			byte[] body = request.postDataBuffer();
			Asked asked = new Asked(request.method(), path, request.headers().get("content-type"), body);
			if (!path.matches(OF_NOBODY)) {
				this.all.putIfAbsent(asked.method + " " + path + " " + Arrays.hashCode(body), asked);
			}
		}
	}

	public Collection<Asked> all() {
		return List.copyOf(this.all.values());
	}

	/** One request: what was asked, and with which words. */
	public record Asked(String method, String path, String type, byte[] body) {

		/** Tasklist asks for its lists with a body. */
		public boolean shows() {
			return this.method.equals("GET") || this.method.equals("OPTIONS")
					|| this.path.matches("/camunda/api/.*/(list|count|task)(\\?.*)?");
		}

		/** The same again by that person, with the tokens of their own pages. */
		public Answer by(Desk desk) {
			RequestOptions options = RequestOptions.create().setMethod(this.method).setMaxRedirects(0);
			if (!this.method.equals("GET")) {
				desk.tokens().forEach(options::setHeader);
				if (this.type != null) {
					options.setHeader("Content-Type", this.type);
				}
				if (this.body != null) {
					options.setData(this.body);
				}
			}
			APIResponse answer = desk.page().context().request().fetch(this.path, options);
			try {
				return new Answer(answer.status(), answer.headers().containsKey("content-disposition"), answer.text());
			}
			finally {
				answer.dispose();
			}
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

	/** What came back. */
	public record Answer(int status, boolean file, String words) {

		public boolean refused() {
			return this.status >= 400;
		}

		public boolean holds(Collection<String> marks) {
			return marks.stream().anyMatch(this.words::contains);
		}

	}

}
