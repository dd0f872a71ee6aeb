package org.ziping.campaign;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CampaignRepository extends JpaRepository<Campaign, String> {

	List<Campaign> findByBureauOrderByFiscalYearDescDraftedAtDesc(String bureau);

	/** Whoever changes or opens a campaign holds it, so that it opens once. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Campaign c where c.id = :id")
	Optional<Campaign> hold(String id);

}
