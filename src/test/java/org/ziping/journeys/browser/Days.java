package org.ziping.journeys.browser;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

import com.microsoft.playwright.Locator;

/** The trial's clock, and what the bell says when it has moved. */
public final class Days {

	/** How long a busy machine may take until a due timer shows on a page. */
	private static final double LONGEST_TIMER = 240_000;

	private final Office office;

	public Days(Office office) {
		this.office = office;
	}

	public static LocalDate workdayBefore(LocalDate day) {
		LocalDate before = day.minusDays(1);
		return weekend(before) ? workdayBefore(before) : before;
	}

	public static LocalDate workdayAfter(LocalDate day) {
		LocalDate after = day.plusDays(1);
		return weekend(after) ? workdayAfter(after) : after;
	}

	private static boolean weekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	/** The morning of that day, a little after the moment at which people are told. */
	public void moveTo(LocalDate day) {
		this.office.of("deng.hong").goTo("/").page().evaluate("""
				async (date) => {
				  const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
				  const sent = await fetch('/trial/clock', { method: 'POST', credentials: 'same-origin',
				    headers: { [meta('_csrf_header')]: meta('_csrf') }, body: new URLSearchParams({ date }) });
				  if (!sent.ok) { throw new Error(String(sent.status)); }
				}""", day.atTime(LocalTime.of(9, 5)).toString());
	}

	/** That person's bell rings, and the list behind it says these words. */
	public Desk hears(String person, String... words) {
		Desk desk = this.office.of(person);
		desk.page().waitForCondition(() -> {
			desk.goTo("/notifications").settled();
			String list = desk.find("main").innerText();
			for (String word : words) {
				if (!list.contains(word)) {
					return false;
				}
			}
			return true;
		}, new com.microsoft.playwright.Page.WaitForConditionOptions().setTimeout(LONGEST_TIMER));
		Locator bell = desk.find("a[href='/notifications'] b");
		bell.first().waitFor();
		return desk;
	}

}
