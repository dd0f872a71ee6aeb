package org.ziping.report;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The settings of all campaigns. */
interface RuleSettingRows extends Repository<RuleSettingRow, String> {

	Optional<RuleSettingRow> findById(String campaign);

	RuleSettingRow saveAndFlush(RuleSettingRow row);

}
