package org.ziping.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Repository;

import org.ziping.core.Refusal;

/** Where the rows of dossiers lie: one drawer a table, each read in its order. */
@Repository
class FilingCabinet {

	private final EntityManager rows;

	FilingCabinet(EntityManager rows) {
		this.rows = rows;
	}

	void add(Object row) {
		this.rows.persist(row);
	}

	void remove(Object row) {
		this.rows.remove(row);
	}

	void flush() {
		this.rows.flush();
	}

	Dossier get(String id) {
		Dossier dossier = this.rows.find(Dossier.class, id);
		if (dossier == null) {
			throw Refusal.of("dossier.unknown");
		}
		return dossier;
	}

	/** Held alone by this transaction, and read afresh: the gate decides on it. */
	Dossier lock(String id) {
		return fresh(id, LockModeType.PESSIMISTIC_WRITE);
	}

	/** Held against the gate while somebody writes content. */
	Dossier share(String id) {
		return fresh(id, LockModeType.PESSIMISTIC_READ);
	}

	private Dossier fresh(String id, LockModeType mode) {
		Dossier dossier = get(id);
		this.rows.flush();
		this.rows.refresh(dossier, mode);
		return dossier;
	}

	Optional<Dossier> byBusinessKey(String key) {
		return this.rows.createQuery("select d from Dossier d where d.businessKey = :key", Dossier.class)
			.setParameter("key", key)
			.getResultStream()
			.findFirst();
	}

	List<Dossier> all() {
		return this.rows.createQuery("select d from Dossier d order by d.businessKey", Dossier.class).getResultList();
	}

	List<Dossier> ofCampaign(String campaign) {
		return this.rows
			.createQuery("select d from Dossier d where d.campaign = :campaign order by d.businessKey", Dossier.class)
			.setParameter("campaign", campaign)
			.getResultList();
	}

	/** Whose leader that person is and has not agreed to the group. */
	List<Dossier> ledAndNotAgreed(String person) {
		return this.rows
			.createQuery("select d from Dossier d where d.leader = :person and d.agreedBy is null"
					+ " and d.status = :status order by d.businessKey", Dossier.class)
			.setParameter("person", person)
			.setParameter("status", DossierStatus.PREPARING)
			.getResultList();
	}

	/** On whose version in force that person marked changes that are being made. */
	List<Dossier> finalisingMarkedBy(String person) {
		return this.rows
			.createQuery(
					"select d from Dossier d where d.status = :status and exists (select m.id from MarkedChangeRow m"
							+ " where m.dossier = d.id and m.versionNumber = d.versionInForce and m.markedBy = :person)"
							+ " order by d.businessKey",
					Dossier.class)
			.setParameter("person", person)
			.setParameter("status", DossierStatus.FINALISING)
			.getResultList();
	}

	List<Area> areas(String dossier) {
		return of(Area.class, dossier, "position");
	}

	List<Contribution> contributions(String dossier) {
		return of(Contribution.class, dossier, "position");
	}

	Optional<Contribution> contribution(String dossier, String section) {
		return this.rows
			.createQuery("select c from Contribution c where c.dossier = :dossier and c.section = :section",
					Contribution.class)
			.setParameter("dossier", dossier)
			.setParameter("section", section)
			.getResultStream()
			.findFirst();
	}

	/** Without the row's version: two clerks of a section may begin in one moment. */
	void begun(String dossier, String section) {
		this.rows
			.createQuery("update Contribution c set c.state = :filling"
					+ " where c.dossier = :dossier and c.section = :section and c.state = :untouched")
			.setParameter("filling", ContributionState.FILLING)
			.setParameter("untouched", ContributionState.NOT_STARTED)
			.setParameter("dossier", dossier)
			.setParameter("section", section)
			.executeUpdate();
	}

	List<Comment> comments(String dossier) {
		return of(Comment.class, dossier, "at");
	}

	Comment comment(String id) {
		Comment comment = this.rows.find(Comment.class, id);
		if (comment == null) {
			throw Refusal.of("dossier.comment-unknown");
		}
		return comment;
	}

	List<Decision> decisions(String dossier) {
		return of(Decision.class, dossier, "number");
	}

	Optional<Decision> decisionOn(String task) {
		return this.rows.createQuery("select d from Decision d where d.task = :task", Decision.class)
			.setParameter("task", task)
			.getResultStream()
			.findFirst();
	}

	List<PaperRecord> papers(String dossier) {
		return of(PaperRecord.class, dossier, "signedOn");
	}

	Optional<PaperRecord> paper(String decision) {
		return Optional.ofNullable(this.rows.find(PaperRecord.class, decision));
	}

	List<PaperRecord> papersWaitingFor(String person) {
		return this.rows
			.createQuery("select p from PaperRecord p where p.person = :person and p.state = :waiting"
					+ " order by p.signedOn", PaperRecord.class)
			.setParameter("person", person)
			.setParameter("waiting", PaperState.WAITING)
			.getResultList();
	}

	List<Consultation> consultations(String dossier) {
		return of(Consultation.class, dossier, "at");
	}

	List<Consultation> consultationsBeside(String task) {
		return this.rows
			.createQuery("select c from Consultation c where c.task = :task order by c.at", Consultation.class)
			.setParameter("task", task)
			.getResultList();
	}

	Optional<Consultation> consultation(String id) {
		return Optional.ofNullable(this.rows.find(Consultation.class, id));
	}

	List<Seat> seats(String consultation) {
		return this.rows
			.createQuery("select s from Seat s where s.consultation = :consultation order by s.place", Seat.class)
			.setParameter("consultation", consultation)
			.getResultList();
	}

	Optional<Seat> seat(String id) {
		return Optional.ofNullable(this.rows.find(Seat.class, id));
	}

	List<Circulated> circulated(String dossier) {
		return of(Circulated.class, dossier, "sentAt");
	}

	Optional<Circulated> circulatedOne(String id) {
		return Optional.ofNullable(this.rows.find(Circulated.class, id));
	}

	List<Circulated> unreadBy(String person) {
		return this.rows
			.createQuery("select c from Circulated c where c.person = :person and c.readAt is null order by c.sentAt",
					Circulated.class)
			.setParameter("person", person)
			.getResultList();
	}

	List<Extension> extensions(String dossier) {
		return of(Extension.class, dossier, "askedAt");
	}

	/** The later dates that were granted, of many dossiers in one question. */
	List<Extension> granted(Collection<String> dossiers) {
		return dossiers.isEmpty() ? List.of()
				: this.rows
					.createQuery("select e from Extension e where e.dossier in :dossiers and e.state = :granted",
							Extension.class)
					.setParameter("dossiers", dossiers)
					.setParameter("granted", Extension.State.GRANTED)
					.getResultList();
	}

	List<MarkedChangeRow> markedChanges(String dossier, int version) {
		return this.rows
			.createQuery("select m from MarkedChangeRow m where m.dossier = :dossier and m.versionNumber = :version"
					+ " order by m.position", MarkedChangeRow.class)
			.setParameter("dossier", dossier)
			.setParameter("version", version)
			.getResultList();
	}

	List<VersionRow> versions(String dossier) {
		return of(VersionRow.class, dossier, "number");
	}

	List<FrozenPartRow> frozenParts(String dossier) {
		return of(FrozenPartRow.class, dossier, "partKey");
	}

	List<FrozenPartRow> frozenParts(String dossier, int version) {
		return this.rows
			.createQuery("select p from FrozenPartRow p where p.dossier = :dossier and p.versionNumber = :version"
					+ " order by p.partKey", FrozenPartRow.class)
			.setParameter("dossier", dossier)
			.setParameter("version", version)
			.getResultList();
	}

	private <T> List<T> of(Class<T> type, String dossier, String order) {
		return this.rows
			.createQuery("select r from " + type.getSimpleName() + " r where r.dossier = :dossier order by r." + order,
					type)
			.setParameter("dossier", dossier)
			.getResultList();
	}

}
