package org.ziping.house;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
class StartTests {

	@Autowired
	MockMvc browser;

	@Test
	void nobodyEntersWithoutSigningIn() throws Exception {
		this.browser.perform(get("/dossiers")).andExpect(status().is3xxRedirection());
	}

}
