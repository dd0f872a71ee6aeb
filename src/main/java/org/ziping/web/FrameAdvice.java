package org.ziping.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ILazyContextVariable;
import org.thymeleaf.context.LazyContextVariable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.ziping.organisation.Deputies;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Post;
import org.ziping.organisation.Role;
import org.ziping.organisation.TrialMode;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.CurrentActor;

/** Hands every page its frame, and only to pages that show one. */
@ControllerAdvice
class FrameAdvice {

	private final CurrentActor current;

	private final People people;

	private final Units units;

	private final Deputies deputies;

	private final Navigation navigation;

	private final boolean trial;

	private final @Nullable String version;

	FrameAdvice(CurrentActor current, People people, Units units, Deputies deputies, Navigation navigation,
			TrialMode mode, ObjectProvider<BuildProperties> build) {
		this.current = current;
		this.people = people;
		this.units = units;
		this.deputies = deputies;
		this.navigation = navigation;
		this.trial = mode.trial();
		BuildProperties properties = build.getIfAvailable();
		this.version = (properties == null) ? null : properties.getVersion();
	}

	@ModelAttribute("frame")
	ILazyContextVariable<Frame> frame(HttpServletRequest request) {
		return new LazyContextVariable<>() {
			@Override
			protected Frame loadValue() {
				return around(addressOf(request));
			}
		};
	}

	private Frame around(String address) {
		try {
			return this.current.isSignedIn() ? of(this.current.person(), address) : bare();
		}
		catch (DataAccessException | TransactionException unreachable) {
			// The page that says so must still appear.
			return bare();
		}
	}

	private Frame of(Person person, String address) {
		List<Post> posts = this.people.posts(person.id());
		Set<Role> roles = EnumSet.noneOf(Role.class);
		posts.forEach((post) -> roles.add(post.role()));
		String title = posts.isEmpty() ? null : posts.get(0).title();
		List<String> places = posts.stream().map(this::placed).distinct().toList();
		return new Frame(person.name(), title, places, this.navigation.links(roles, address), standing(person),
				this.navigation.isBuilt("/notifications/bell"), this.trial, this.version);
	}

	private String placed(Post post) {
		return this.units.find(post.unit()).map((unit) -> unit.name() + " · ").orElse("") + post.title();
	}

	/** In whose place they may act today, for the banner. */
	private List<String> standing(Person person) {
		return this.deputies.standingInFor(person.id())
			.stream()
			.map((place) -> this.people.nameOf(place.principal()) + " (" + place.until() + ")")
			.toList();
	}

	private Frame bare() {
		return new Frame(null, null, List.of(), List.of(), List.of(), false, this.trial, this.version);
	}

	private static String addressOf(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed == null) ? request.getRequestURI() : failed.toString();
	}

}
