package org.ziping.organisation.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.ziping.core.Actor;
import org.ziping.organisation.Person;

/** Gives controllers the {@code @Current Person}, or the {@code Actor} they are. */
@Configuration
class CurrentPersonResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final CurrentActor current;

	CurrentPersonResolver(CurrentActor current) {
		this.current = current;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(Current.class)
				&& (parameter.getParameterType() == Person.class || parameter.getParameterType() == Actor.class);
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return (parameter.getParameterType() == Actor.class) ? this.current.get() : this.current.person();
	}

}
