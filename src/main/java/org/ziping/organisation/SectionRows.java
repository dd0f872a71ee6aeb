package org.ziping.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SectionRows extends Repository<Section, String> {

	Section save(Section section);

	Optional<Section> findById(String code);

	List<Section> findByUnitOrderByCode(String unit);

	List<Section> findByUnitInOrderByCode(Collection<String> units);

}
