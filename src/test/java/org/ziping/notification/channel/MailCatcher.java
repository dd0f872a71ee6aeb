package org.ziping.notification.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.ziping.notification.NotificationSettings;
import org.ziping.notification.spi.Channel;

import static org.ziping.notification.channel.ChannelFixtures.settings;

/** A mail server on the loopback address that keeps what it is given. */
public final class MailCatcher implements AutoCloseable {

	private final ServerSocket door;

	private final List<String> caught = new CopyOnWriteArrayList<>();

	private volatile boolean down;

	public MailCatcher() throws IOException {
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread postOffice = new Thread(this::serve, "mail-catcher");
		postOffice.setDaemon(true);
		postOffice.start();
	}

	/** From now on every caller is refused, or served again. */
	public void down(boolean down) {
		this.down = down;
	}

	/** The mail channel of the house, towards this server. */
	public Channel channel() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.door.getLocalPort());
		NotificationSettings settings = settings();
		return new MailChannel(
				new StaticListableBeanFactory(java.util.Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
				settings);
	}

	public List<MimeMessage> mails() {
		return this.caught.stream().map(MailCatcher::read).toList();
	}

	private static MimeMessage read(String raw) {
		try {
			return new MimeMessage(Session.getInstance(new Properties()),
					new java.io.ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
		}
		catch (jakarta.mail.MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try (Socket caller = this.door.accept()) {
				talk(caller);
			}
			catch (IOException hungUp) {
				continue;
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		OutputStream out = caller.getOutputStream();
		say(out, this.down ? "421 closed" : "220 ready");
		for (String line = in.readLine(); line != null && !this.down; line = in.readLine()) {
			if (line.equals("DATA")) {
				say(out, "354 go on");
				this.caught.add(data(in));
				say(out, "250 kept");
			}
			else {
				say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
			}
		}
	}

	private static String data(BufferedReader in) throws IOException {
		StringBuilder data = new StringBuilder();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			data.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
		}
		return data.toString();
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

}
