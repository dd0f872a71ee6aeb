package org.ziping.journeys.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.options.LoadState;

import static org.assertj.core.api.Assertions.assertThat;

/** The three doors at which somebody else's turn might be ended. */
public final class Doors {

	private final Office office;

	public Doors(Office office) {
		this.office = office;
	}

	/** Our page, the API and Tasklist's requests refuse a colleague; the turn stays. */
	public void refuse(String colleague, String task) {
		Desk desk = this.office.of(colleague).goTo("/");
		int page = number(desk,
				"""
						async (task) => (await fetch(`/tasks/${task}/complete`, { method: 'POST', credentials: 'same-origin',
						    headers: { [document.querySelector('meta[name="_csrf_header"]').content]: document.querySelector('meta[name="_csrf"]').content },
						    body: new URLSearchParams({ verdict: 'PASS', contentDigest: 'SM3:0' }) })).status""",
				task);
		int api = number(desk,
				"""
						async (task) => {
						  const me = await (await fetch('/api/v1/me', { credentials: 'same-origin' })).json();
						  const answer = await fetch(`/api/v1/tasks/${task}/complete`, { method: 'POST', credentials: 'same-origin',
						    headers: { 'Content-Type': 'application/json', [me.csrfHeader]: me.csrfToken }, body: JSON.stringify({ verdict: 'PASS', contentDigest: 'SM3:0' }) });
						  return answer.status;
						}""",
				task);
		desk.goTo("/camunda/app/tasklist/default/").page().waitForLoadState(LoadState.NETWORKIDLE);
		int tasklist = number(desk,
				"""
						async (task) => {
						  const token = decodeURIComponent((document.cookie.match(/XSRF-TOKEN=([^;]+)/) || [])[1] || '');
						  const engine = '/camunda/api/engine/engine/default';
						  const answer = await fetch(`${engine}/task/${task}/submit-form`, { method: 'POST', credentials: 'same-origin',
						    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
						    body: JSON.stringify({ variables: { verdict: { type: 'String', value: 'PASS' }, contentDigest: { type: 'String', value: 'SM3:0' } } }) });
						  return answer.status;
						}""",
				task);
		assertThat(List.of(page, api, tasklist)).as("page, API, Tasklist").allMatch((status) -> status / 100 == 4);
	}

	/** The turns of a person, as a program reads them. */
	@SuppressWarnings("unchecked")
	public List<Map<String, Object>> turns(String person) {
		return (List<Map<String, Object>>) this.office.of(person)
			.goTo("/")
			.page()
			.evaluate("async () => (await fetch('/api/v1/me/tasks', { credentials: 'same-origin' })).json()");
	}

	private static int number(Desk desk, String script, String task) {
		return ((Number) desk.page().evaluate(script, task)).intValue();
	}

}
