package org.charted.pay.industry;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SettingRepository extends Repository<Setting, String> {

	List<Setting> findAllByOrderByPosition();

}
