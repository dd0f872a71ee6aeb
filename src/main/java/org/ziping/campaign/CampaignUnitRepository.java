package org.ziping.campaign;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CampaignUnitRepository extends JpaRepository<CampaignUnit, String> {

	List<CampaignUnit> findByCampaignOrderByUnit(String campaign);

	/** Those of the units that an open campaign already asks for the same year. */
	@Query("""
			select u.unit from CampaignUnit u, Campaign c
			where c.id = u.campaign and c.state = org.ziping.campaign.CampaignState.OPEN
			and c.fiscalYear = :year and u.unit in :units""")
	List<String> taken(int year, Collection<String> units);

}
