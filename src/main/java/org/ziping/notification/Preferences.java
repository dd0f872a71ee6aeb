package org.ziping.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Refusal;
import org.ziping.notification.spi.Contact;

/** What each person chose; only they themselves change it. */
@Service
@Transactional
public class Preferences {

	private final JdbcClient rows;

	private final NotificationSettings settings;

	Preferences(JdbcClient rows, NotificationSettings settings) {
		this.rows = rows;
		this.settings = settings;
	}

	@Transactional(readOnly = true)
	public Preference of(String person) {
		return this.rows.sql("select * from notification_preference where person = :person")
			.param("person", person)
			.query(Preferences::read)
			.optional()
			.orElse(Preference.NONE);
	}

	public void choose(String person, Preference chosen) {
		String mail = chosen.contact().mail();
		if (!mail.isBlank() && !this.settings.mayMailTo(mail)) {
			throw Refusal.of("notification.mail-domain", String.join("、", this.settings.mailDomains()));
		}
		if (write("""
				update notification_preference set mail = :mail, mobile = :mobile, work_account = :account,
				  by_mail = :byMail, by_work = :byWork, by_sms = :bySms, urgent = :urgent, summary = :summary,
				  quiet_from = :from, quiet_until = :until where person = :person""", person, chosen) == 0) {
			enter(person, chosen);
		}
	}

	private void enter(String person, Preference chosen) {
		try {
			write("""
					insert into notification_preference (person, mail, mobile, work_account, by_mail, by_work, by_sms,
					  urgent, summary, quiet_from, quiet_until)
					values (:person, :mail, :mobile, :account, :byMail, :byWork, :bySms, :urgent, :summary, :from, :until)""",
					person, chosen);
		}
		catch (DuplicateKeyException chosenInAnotherWindow) {
			throw Refusal.of("notification.chosen-twice");
		}
	}

	private int write(String sql, String person, Preference chosen) {
		return this.rows.sql(sql)
			.param("person", person)
			.param("mail", chosen.contact().mail())
			.param("mobile", chosen.contact().mobile())
			.param("account", chosen.contact().workAccount())
			.param("byMail", chosen.channels().contains("MAIL"))
			.param("byWork", chosen.channels().contains("WORK"))
			.param("bySms", chosen.channels().contains("SMS"))
			.param("urgent", chosen.urgent())
			.param("summary", chosen.summary())
			.param("from", chosen.quiet().from().toString())
			.param("until", chosen.quiet().until().toString())
			.update();
	}

	/** Who still waits for the summary of that day. */
	@Transactional(readOnly = true)
	public List<String> waitingForSummary(LocalDate day, int most) {
		return this.rows.sql("""
				select person from notification_preference
				where summary = true and (summarised_on is null or summarised_on < :day)
				order by person limit :most""").param("day", day).param("most", most).query(String.class).list();
	}

	/** True for one node alone: whoever moves the date writes the summary. */
	boolean takeSummary(String person, LocalDate day) {
		return this.rows.sql("""
				update notification_preference set summarised_on = :day
				where person = :person and (summarised_on is null or summarised_on < :day)""")
			.param("day", day)
			.param("person", person)
			.update() == 1;
	}

	private static Preference read(ResultSet row, int at) throws SQLException {
		Set<String> channels = new LinkedHashSet<>();
		for (String channel : List.of("MAIL", "WORK", "SMS")) {
			if (row.getBoolean("by_" + channel.toLowerCase(java.util.Locale.ROOT))) {
				channels.add(channel);
			}
		}
		return new Preference(
				new Contact(row.getString("mail"), row.getString("mobile"), row.getString("work_account")), channels,
				row.getBoolean("urgent"), row.getBoolean("summary"),
				Quiet.of(row.getString("quiet_from"), row.getString("quiet_until")));
	}

}
