package org.ziping.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs that ask for something else read a problem, not a page. */
@Hidden
@RestController
class NothingHere {

	@RequestMapping("/api/**")
	ResponseEntity<ProblemDetail> nothing(HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problems.of(request, HttpStatus.NOT_FOUND, "web.api.nothing"));
	}

}
