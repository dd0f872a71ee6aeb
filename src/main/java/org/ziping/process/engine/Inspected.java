package org.ziping.process.engine;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.ziping.core.Refusal;

/**
 * A request of the webapps whose body and parameters were looked at before anybody acts
 * on them.
 */
final class Inspected extends HttpServletRequestWrapper {

	private static final int LARGEST = 512 * 1024;

	private static final Pattern FORBIDDEN = Pattern.compile("(?i)(.*expression|script.*|language|or|orqueries)");

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(20)
				.maxStringLength(LARGEST)
				.maxNumberLength(40)
				.build())
			.build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final byte[] bytes;

	private final JsonNode body;

	Inspected(HttpServletRequest request) throws IOException {
		super(request);
		if (request.getContentLengthLong() > LARGEST) {
			throw Refusal.of("process.body");
		}
		this.bytes = request.getInputStream().readNBytes(LARGEST + 1);
		this.body = parse(this.bytes);
		keys(this.body);
		request.getParameterMap().forEach((name, values) -> {
			forbid(name);
			for (String value : values) {
				literal(value);
			}
		});
	}

	JsonNode body() {
		return this.body;
	}

	/**
	 * No text of the body may hold an expression either; for what reaches the engine
	 * itself.
	 */
	Inspected withoutExpressions() {
		texts(this.body);
		return this;
	}

	private static JsonNode parse(byte[] bytes) {
		try {
			if (bytes.length > LARGEST) {
				throw Refusal.of("process.body");
			}
			JsonNode tree = (bytes.length == 0) ? JSON.createObjectNode() : JSON.readTree(bytes);
			if (!tree.isObject()) {
				throw Refusal.of("process.body");
			}
			return tree;
		}
		catch (JsonProcessingException ex) {
			throw Refusal.of("process.body");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void keys(JsonNode node) {
		for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext();) {
			Map.Entry<String, JsonNode> field = all.next();
			forbid(field.getKey());
			keys(field.getValue());
		}
		if (node.isArray()) {
			node.forEach(Inspected::keys);
		}
	}

	private static void texts(JsonNode node) {
		if (node.isTextual()) {
			literal(node.textValue());
		}
		node.forEach(Inspected::texts);
	}

	private static void forbid(String name) {
		if (FORBIDDEN.matcher(name).matches()) {
			throw Refusal.of("process.request");
		}
	}

	private static void literal(String text) {
		if (text.contains("${") || text.contains("#{")) {
			throw Refusal.of("process.request");
		}
	}

	@Override
	public ServletInputStream getInputStream() {
		ByteArrayInputStream again = new ByteArrayInputStream(this.bytes);
		return new ServletInputStream() {

			@Override
			public int read() {
				return again.read();
			}

			@Override
			public boolean isFinished() {
				return again.available() == 0;
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setReadListener(ReadListener listener) {
				throw new IllegalStateException("read at once");
			}

		};
	}

	@Override
	public BufferedReader getReader() {
		return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
	}

}
