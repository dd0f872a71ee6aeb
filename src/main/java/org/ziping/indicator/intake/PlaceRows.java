package org.ziping.indicator.intake;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaceRows extends Repository<PlaceRow, String> {

	List<PlaceRow> findByUnit(String unit);

	<T extends PlaceRow> List<T> saveAll(Iterable<T> rows);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("delete from PlaceRow row where row.unit = ?1")
	void forget(String unit);

}
