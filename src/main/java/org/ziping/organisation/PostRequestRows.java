package org.ziping.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRequestRows extends Repository<PostRequest, String> {

	PostRequest save(PostRequest request);

	Optional<PostRequest> findById(String id);

	List<PostRequest> findByPersonAndState(String person, PostRequest.State state);

	default List<PostRequest> waiting(Sight sight, Limit most) {
		return seen(sight.everywhere(), sight.units(), PostRequest.State.ASKED, most);
	}

	default List<PostRequest> decided(Sight sight, Limit most) {
		return seenBut(sight.everywhere(), sight.units(), PostRequest.State.ASKED, most);
	}

	@Query("""
			select r from PostRequest r where (:everywhere = true or r.unit in :units) and r.state = :state
			order by r.askedAt desc""")
	List<PostRequest> seen(boolean everywhere, Collection<String> units, PostRequest.State state, Limit most);

	@Query("""
			select r from PostRequest r where (:everywhere = true or r.unit in :units) and r.state <> :state
			order by r.decidedAt desc""")
	List<PostRequest> seenBut(boolean everywhere, Collection<String> units, PostRequest.State state, Limit most);

}
