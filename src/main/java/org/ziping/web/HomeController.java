package org.ziping.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The first page: what is mine to do, and who has what I wait for. */
@Controller
class HomeController {

	private final Homes homes;

	HomeController(Homes homes) {
		this.homes = homes;
	}

	@GetMapping("/")
	String home(@Current Person person, HttpServletRequest request, Model page) {
		page.addAttribute("home", this.homes.of(person.id()));
		return (request.getHeader("HX-Request") != null) ? "web/home :: lists" : "web/home";
	}

}
