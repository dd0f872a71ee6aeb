package org.ziping.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.ziping.dossier.DefaultArea;
import org.ziping.dossier.GroupPlan;

/** The group as somebody ticked it together. */
class GroupForm {

	private @Nullable String leader;

	private @Nullable String confirmer;

	private List<String> deputies = new ArrayList<>();

	private List<String> members = new ArrayList<>();

	private List<String> sections = new ArrayList<>();

	private Map<String, List<String>> areas = new LinkedHashMap<>();

	/** Who was taken out of the group leaves its areas with it. */
	GroupPlan plan(Function<DefaultArea, String> names) {
		List<String> group = Stream
			.concat(Stream.of(text(this.leader), text(this.confirmer)),
					Stream.concat(this.deputies.stream(), this.members.stream()))
			.toList();
		List<GroupPlan.AreaPlan> plans = Stream.of(DefaultArea.values())
			.map((area) -> new GroupPlan.AreaPlan(area.code(), names.apply(area), area.parts(),
					in(area.code()).stream().filter(group::contains).toList()))
			.toList();
		return new GroupPlan(text(this.leader), text(this.confirmer).isEmpty() ? null : this.confirmer, this.deputies,
				this.members, plans, this.sections);
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

	public List<String> in(String area) {
		return this.areas.getOrDefault(area, List.of());
	}

	public @Nullable String getLeader() {
		return this.leader;
	}

	public void setLeader(@Nullable String leader) {
		this.leader = leader;
	}

	public @Nullable String getConfirmer() {
		return this.confirmer;
	}

	public void setConfirmer(@Nullable String confirmer) {
		this.confirmer = confirmer;
	}

	public List<String> getDeputies() {
		return this.deputies;
	}

	public void setDeputies(List<String> deputies) {
		this.deputies = deputies;
	}

	public List<String> getMembers() {
		return this.members;
	}

	public void setMembers(List<String> members) {
		this.members = members;
	}

	public List<String> getSections() {
		return this.sections;
	}

	public void setSections(List<String> sections) {
		this.sections = sections;
	}

	public Map<String, List<String>> getAreas() {
		return this.areas;
	}

	public void setAreas(Map<String, List<String>> areas) {
		this.areas = areas;
	}

}
