package org.ziping.web;

/**
 * What a browser may load into our pages: our own files, nothing written into the page.
 */
final class ContentPolicy {

	static final String OWN_PAGES = String.join("; ", "default-src 'self'", "script-src 'self'", "style-src 'self'",
			"img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'", "frame-src 'self'",
			"object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'");

	private ContentPolicy() {
	}

}
