package org.ziping.notification;

import java.time.Instant;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoteRepository extends JpaRepository<Note, String> {

	List<Note> findByPersonOrderByToldAtDescId(String person, Limit limit);

	boolean existsByPersonAndTaskAndKind(String person, String task, String kind);

	int countByPersonAndReadAtIsNull(String person);

	@Modifying(clearAutomatically = true, flushAutomatically = true)
	@Query("update Note n set n.readAt = :at where n.person = :person and n.readAt is null")
	int readAll(String person, Instant at);

}
