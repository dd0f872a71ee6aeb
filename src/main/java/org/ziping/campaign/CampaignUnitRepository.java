package org.ziping.campaign;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

interface CampaignUnitRepository extends JpaRepository<CampaignUnit, String> {

	List<CampaignUnit> findByCampaignOrderByUnit(String campaign);

	long countByCampaign(String campaign);

	long countByCampaignAndStartedAtIsNotNull(String campaign);

	@Query("""
			select u from CampaignUnit u where u.campaign = :campaign and u.startedAt is null and u.trouble is null
			order by u.unit""")
	List<CampaignUnit> waiting(String campaign, Pageable few);

	List<CampaignUnit> findByCampaignAndTroubleIsNotNullOrderByUnit(String campaign);

	/** Open campaigns with units that wait for their start. */
	@Query("""
			select distinct u.campaign from CampaignUnit u, Campaign c where c.id = u.campaign and c.paused = false
			and c.state = org.ziping.campaign.CampaignState.OPEN and u.startedAt is null and u.trouble is null""")
	List<String> unfinished();

	/** Those of the units that an open campaign already asks for the same year. */
	@Query("""
			select u.unit from CampaignUnit u, Campaign c
			where c.id = u.campaign and c.state = org.ziping.campaign.CampaignState.OPEN
			and c.fiscalYear = :year and u.unit in :units""")
	List<String> taken(int year, Collection<String> units);

}
