package org.ziping.organisation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RegionRows extends Repository<Region, String> {

	Region save(Region region);

	Optional<Region> findById(String code);

}
