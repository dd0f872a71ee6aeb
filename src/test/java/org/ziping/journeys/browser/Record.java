package org.ziping.journeys.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a trial whose server stands still, read from a copy of its file. */
public final class Record implements AutoCloseable {

	private final Connection rows;

	private Record(Connection rows) {
		this.rows = rows;
	}

	/**
	 * @param database the file; only a copy of it is opened
	 */
	public static Record of(Path database, String name) throws IOException, SQLException {
		Path copy = database.toAbsolutePath().resolveSibling("read-" + name + ".mv.db");
		Files.deleteIfExists(copy);
		Files.copy(database, copy);
		String file = copy.toString().replaceFirst("\\.mv\\.db$", "");
		return new Record(DriverManager.getConnection("jdbc:h2:file:" + file, "sa", ""));
	}

	public List<List<String>> rows(String question) {
		try (Statement ask = this.rows.createStatement(); ResultSet answer = ask.executeQuery(question)) {
			List<List<String>> all = new ArrayList<>();
			while (answer.next()) {
				List<String> row = new ArrayList<>();
				for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
					row.add(answer.getString(column));
				}
				all.add(row);
			}
			return all;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(question, ex);
		}
	}

	public List<String> column(String question) {
		return rows(question).stream().map((row) -> row.get(0)).toList();
	}

	public String text(String question) {
		return String.join("\n", column(question));
	}

	/** The frozen parts of a version, by key. */
	public Map<String, byte[]> parts(String dossier, int version) {
		String question = "select part_key, content from dossier_frozen_part where dossier = '" + dossier
				+ "' and version_number = " + version;
		try (Statement ask = this.rows.createStatement(); ResultSet answer = ask.executeQuery(question)) {
			Map<String, byte[]> parts = new TreeMap<>();
			while (answer.next()) {
				parts.put(answer.getString(1), answer.getBytes(2));
			}
			return parts;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(question, ex);
		}
	}

	@Override
	public void close() throws SQLException {
		this.rows.close();
	}

}
