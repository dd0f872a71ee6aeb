package org.ziping.notification.channel;

import java.time.LocalTime;
import java.util.Set;

import org.ziping.notification.NotificationSettings;
import org.ziping.notification.spi.Letter;

/** What letters and settings of the tests look like. */
public final class ChannelFixtures {

	private ChannelFixtures() {
	}

	public static NotificationSettings settings() {
		return new NotificationSettings("ziping@yunshan.example", "https://ziping.example/", Set.of("yunshan.example"),
				LocalTime.of(8, 30), 3);
	}

	static Letter letter() {
		return new Letter("l-1", "chen.hui", "【自评通】“汇总审核”今天到期", "陈慧，您好：\n请及时办理。");
	}

}
