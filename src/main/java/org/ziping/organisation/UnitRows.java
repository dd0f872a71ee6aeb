package org.ziping.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRows extends Repository<Unit, String> {

	Unit save(Unit unit);

	long count();

	Optional<Unit> findById(String code);

	List<Unit> findAllByOrderByCode();

	List<Unit> findByCodeIn(Collection<String> codes);

	List<Unit> findByFinanceBureauOrderByCode(String financeBureau);

	List<Unit> findByParentOrderByCode(String parent);

	@Query("select u.code from Unit u where u.parent in :parents")
	List<String> codesBelow(Collection<String> parents);

	default List<Unit> below(Sight sight, String parent, LocalDate day, Limit most) {
		return belowSeen(sight.everywhere(), sight.units(), sight.bureaus(), parent, day, most);
	}

	default List<Unit> tops(Sight sight, LocalDate day, Limit most) {
		return topsSeen(sight.everywhere(), sight.units(), sight.bureaus(), day, most);
	}

	default List<Unit> search(Sight sight, String pattern, LocalDate day, Limit most) {
		return searchSeen(sight.everywhere(), sight.units(), sight.bureaus(), pattern, day, most);
	}

	@Query("""
			select u from Unit u where u.parent = :parent
			and (:everywhere = true or u.code in :units or u.financeBureau in :bureaus)
			and (u.validity.ends is null or u.validity.ends >= :day) order by u.code""")
	List<Unit> belowSeen(boolean everywhere, Collection<String> units, Collection<String> bureaus, String parent,
			LocalDate day, Limit most);

	/** Also those whose unit above the reader may not see. */
	@Query("""
			select u from Unit u where (:everywhere = true or u.code in :units or u.financeBureau in :bureaus)
			and (u.parent is null or (:everywhere = false and not exists (select a from Unit a where a.code = u.parent
			and (a.code in :units or a.financeBureau in :bureaus))))
			and (u.validity.ends is null or u.validity.ends >= :day) order by u.code""")
	List<Unit> topsSeen(boolean everywhere, Collection<String> units, Collection<String> bureaus, LocalDate day,
			Limit most);

	@Query("""
			select u from Unit u where (:everywhere = true or u.code in :units or u.financeBureau in :bureaus)
			and (u.code like :pattern escape '!' or u.name like :pattern escape '!')
			and (u.validity.ends is null or u.validity.ends >= :day) order by u.code""")
	List<Unit> searchSeen(boolean everywhere, Collection<String> units, Collection<String> bureaus, String pattern,
			LocalDate day, Limit most);

	@Query("""
			select u from Unit u where u.kind = :kind and (u.validity.ends is null or u.validity.ends >= :day)
			order by u.code""")
	List<Unit> bureaus(UnitKind kind, LocalDate day);

}
