package org.ziping.web;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Browsers with two faces sometimes show the old one: tell people which button to press.
 */
@Configuration(proxyBeanMethods = false)
class OldBrowsers implements HandlerInterceptor, WebMvcConfigurer {

	private static final Pattern INTERNET_EXPLORER = Pattern.compile("MSIE |Trident/");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns(Assets.FOLDER + "**", "/api/**", "/error");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws ModelAndViewDefiningException {
		if (isOld(request.getHeader("User-Agent"))) {
			throw new ModelAndViewDefiningException(new ModelAndView("error/browser"));
		}
		return true;
	}

	static boolean isOld(@Nullable String agent) {
		return agent != null && INTERNET_EXPLORER.matcher(agent).find();
	}

}
