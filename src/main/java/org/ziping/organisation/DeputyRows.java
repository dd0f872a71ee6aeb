package org.ziping.organisation;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DeputyRows extends Repository<Deputy, String> {

	Deputy save(Deputy deputy);

	List<Deputy> findByDeputyOrderByPrincipal(String deputy);

	List<Deputy> findByPrincipal(String principal);

}
