package org.ziping.studio;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface DraftRows extends JpaRepository<Draft, String> {

	List<Draft> findAllByOrderByDraftedAtDescId();

	Optional<Draft> findFirstByStateOrderByReleasedAtDesc(DraftState state);

	java.util.List<Draft> findByStateOrderByReleasedAtDesc(DraftState state);

}
