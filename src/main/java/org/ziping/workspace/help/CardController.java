package org.ziping.workspace.help;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Post;
import org.ziping.organisation.Role;
import org.ziping.organisation.web.Current;

/** 操作卡: what a role does in five lines, on one sheet of paper. */
@Controller
class CardController {

	private final People people;

	CardController(People people) {
		this.people = people;
	}

	@GetMapping("/help")
	String show(@RequestParam(required = false) @Nullable String card, @Current Person person, Model page) {
		List<Card> own = own(person);
		List<Card> shown = (card == null) ? own : Card.of(card).map(List::of).orElse(own);
		page.addAttribute("shown", shown.isEmpty() ? List.of(Card.CLERK) : shown);
		page.addAttribute("cards", Card.values());
		page.addAttribute("steps", Card.STEPS);
		return "workspace/cards";
	}

	private List<Card> own(Person person) {
		Set<Role> held = new HashSet<>();
		this.people.posts(person.id())
			.stream()
			.map(Post::unit)
			.distinct()
			.forEach((unit) -> held.addAll(this.people.roles(person.id(), unit)));
		return Arrays.stream(Card.values()).filter((card) -> card.isFor(held)).toList();
	}

}
